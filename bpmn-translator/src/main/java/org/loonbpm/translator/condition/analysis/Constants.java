package org.loonbpm.translator.condition.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.condition.ConditionFunctions;
import org.loonbpm.translator.condition.Expression;
import org.loonbpm.translator.condition.Expression.Choice;
import org.loonbpm.translator.condition.Expression.Comparison;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Logical;
import org.loonbpm.translator.condition.Expression.Not;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.Expression.Signed;

/** What fields are compared with in conditions, as far as it is written down there. */
final class Constants {

    private final Map<String, Set<Object>> byField = new LinkedHashMap<>();
    private final ConditionFunctions functions;

    Constants(ConditionFunctions functions) {
        this.functions = functions;
    }

    /** A constant's value, a number with a sign included; nothing for what is no constant. */
    static Optional<Constant> of(Expression expression, ConditionFunctions functions) {
        if (expression instanceof Literal literal) {
            return Optional.of(new Constant(literal.value()));
        }
        if (expression instanceof Signed signed
                && signed.operand() instanceof Literal literal
                && literal.value() instanceof Number number) {
            return Optional.of(new Constant(signed.negative() ? functions.negate(number) : number));
        }
        if (expression instanceof Sequence sequence) {
            return list(sequence, functions);
        }
        return Optional.empty();
    }

    private static Optional<Constant> list(Sequence sequence, ConditionFunctions functions) {
        var items = new ArrayList<@Nullable Object>();
        for (var item : sequence.items()) {
            var constant = of(item, functions);
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            items.add(constant.get().value());
        }
        return Optional.of(new Constant(items));
    }

    /** A value that is written down. */
    record Constant(@Nullable Object value) {}

    /** Takes note of all constants in a condition that fields are compared with. */
    void note(Expression expression) {
        if (expression instanceof Field field) {
            add(field, new Constant(BigInteger.ZERO));
        } else if (expression instanceof Comparison comparison) {
            var left = comparison.first();
            for (var link : comparison.links()) {
                noteSides(left, link.right());
                noteSides(link.right(), left);
                left = link.right();
            }
        } else if (expression instanceof Logical logical) {
            logical.operands().forEach(this::note);
        } else if (expression instanceof Not not) {
            note(not.operand());
        } else if (expression instanceof Choice choice) {
            note(choice.test());
            note(choice.yes());
            note(choice.no());
        }
    }

    private void noteSides(Expression some, Expression other) {
        if (some instanceof Field field) {
            add(field, of(other, functions).orElse(new Constant(null)));
        }
    }

    private void add(Field field, Constant constant) {
        add(byField.computeIfAbsent(field.key(), key -> new LinkedHashSet<>()), constant.value());
    }

    private static void add(Set<Object> known, @Nullable Object value) {
        if (value instanceof List<?> items) {
            items.forEach(item -> add(known, item));
        } else if (value != null) {
            known.add(value);
        }
    }

    Map<String, Set<Object>> byField() {
        return byField;
    }
}
