package org.loonbpm.translator.condition.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.condition.ConditionFailure;
import org.loonbpm.translator.condition.ConditionFunctions;
import org.loonbpm.translator.condition.Expression;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Link;
import org.loonbpm.translator.condition.analysis.Constants.Constant;

/**
 * What conditions come to for a sample. Only fields, constants, comparisons and logic are looked into: for these, a sample speaks
 * for its whole range. Of everything else nothing is known.
 */
final class Evaluation implements Expression.Visitor<Truth> {

    private final ConditionFunctions functions;
    private final Sample sample;

    Evaluation(ConditionFunctions functions, Sample sample) {
        this.functions = functions;
        this.sample = sample;
    }

    Truth of(Expression expression) {
        return expression.accept(this);
    }

    private Optional<Constant> value(Expression expression) {
        if (expression instanceof Field field) {
            return sample.knows(field.key()) ? Optional.of(new Constant(sample.value(field.key()))) : Optional.empty();
        }
        return Constants.of(expression, functions);
    }

    private Truth truth(Expression expression) {
        return value(expression)
                .map(constant -> Truth.of(functions.truth(constant.value())))
                .orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth literal(Expression.Literal literal) {
        return truth(literal);
    }

    @Override
    public Truth field(Field field) {
        return truth(field);
    }

    @Override
    public Truth comparison(Expression.Comparison comparison) {
        var left = comparison.first();
        var all = Truth.TRUE;
        for (Link link : comparison.links()) {
            var truth = link(left, link);
            if (truth == Truth.FALSE || truth == Truth.FAILS) {
                return all == Truth.UNKNOWN && truth == Truth.FAILS ? Truth.UNKNOWN : truth;
            }
            all = truth == Truth.UNKNOWN ? truth : all;
            left = link.right();
        }
        return all;
    }

    private Truth link(Expression left, Link link) {
        var some = value(left);
        var other = value(link.right());
        boolean unsampled = left instanceof Field && link.right() instanceof Field;
        if (some.isEmpty() || other.isEmpty() || unsampled) {
            return Truth.UNKNOWN;
        }
        try {
            return compared(some.get().value(), link, other.get().value(), link.right() instanceof Field);
        } catch (ConditionFailure fails) {
            return Truth.FAILS;
        }
    }

    private Truth compared(@Nullable Object left, Link link, @Nullable Object right, boolean inField) {
        return switch (link.comparator()) {
            case EQUAL -> Truth.of(functions.equal(left, right));
            case NOT_EQUAL -> Truth.of(functions.notEqual(left, right));
            case LESS -> Truth.of(functions.less(left, right));
            case LESS_OR_EQUAL -> Truth.of(functions.lessOrEqual(left, right));
            case GREATER -> Truth.of(functions.greater(left, right));
            case GREATER_OR_EQUAL -> Truth.of(functions.greaterOrEqual(left, right));
            case IS -> Truth.of(functions.is(left, right));
            case IS_NOT -> Truth.of(functions.isNot(left, right));
            case IN -> inField || right instanceof String ? Truth.UNKNOWN : Truth.of(functions.in(left, right));
            case NOT_IN -> inField || right instanceof String ? Truth.UNKNOWN : Truth.of(functions.notIn(left, right));
        };
    }

    @Override
    public Truth logical(Expression.Logical logical) {
        var decided = Truth.of(!logical.every());
        var result = decided.negated();
        for (var operand : logical.operands()) {
            var truth = of(operand);
            if (truth == decided) {
                return decided;
            }
            if (truth == Truth.FAILS) {
                return result == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.FAILS;
            }
            result = truth == Truth.UNKNOWN ? truth : result;
        }
        return result;
    }

    @Override
    public Truth not(Expression.Not not) {
        return of(not.operand()).negated();
    }

    @Override
    public Truth choice(Expression.Choice choice) {
        return switch (of(choice.test())) {
            case TRUE -> of(choice.yes());
            case FALSE -> of(choice.no());
            case UNKNOWN -> Truth.UNKNOWN;
            case FAILS -> Truth.FAILS;
        };
    }

    @Override
    public Truth template(Expression.Template template) {
        return Truth.UNKNOWN;
    }

    @Override
    public Truth operation(Expression.Operation operation) {
        return Truth.UNKNOWN;
    }

    @Override
    public Truth signed(Expression.Signed signed) {
        return truth(signed);
    }

    @Override
    public Truth sequence(Expression.Sequence sequence) {
        return truth(sequence);
    }

    @Override
    public Truth index(Expression.Index index) {
        return Truth.UNKNOWN;
    }

    @Override
    public Truth call(Expression.Call call) {
        return Truth.UNKNOWN;
    }
}
