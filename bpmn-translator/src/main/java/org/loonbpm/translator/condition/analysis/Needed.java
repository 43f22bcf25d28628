package org.loonbpm.translator.condition.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Expression;
import org.loonbpm.translator.condition.Expression.Comparator;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Function;

/**
 * The fields without whose values a condition fails, such as {@code {days} > 3}. A field that the condition also asks whether it
 * is there, such as {@code {days} and {days} > 3}, is none of them.
 */
public final class Needed implements Expression.Visitor<Needed> {

    private static final Set<Function> WORK_WITH_NOTHING = Set.of(Function.STR, Function.BOOL);

    private final Map<String, Integer> needed = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Needed() {}

    /** Where in the text each of them is first needed, by field key. */
    public static Map<String, Integer> by(Condition condition) {
        var found = new Needed();
        found.ask(condition.expression());
        found.needed.keySet().removeAll(found.asked);
        return found.needed;
    }

    private void visit(Expression expression) {
        expression.accept(this);
    }

    /** Only whether it is true is asked of the expression. */
    private void ask(Expression expression) {
        if (expression instanceof Field field) {
            asked.add(field.key());
        }
        visit(expression);
    }

    private void need(Expression expression) {
        if (expression instanceof Field field) {
            needed.putIfAbsent(field.key(), field.position());
        }
        visit(expression);
    }

    @Override
    public Needed literal(Literal literal) {
        return this;
    }

    @Override
    public Needed field(Field field) {
        return this;
    }

    @Override
    public Needed template(Expression.Template template) {
        return each(template.parts());
    }

    @Override
    public Needed operation(Expression.Operation operation) {
        need(operation.left());
        need(operation.right());
        return this;
    }

    @Override
    public Needed signed(Expression.Signed signed) {
        need(signed.operand());
        return this;
    }

    @Override
    public Needed comparison(Expression.Comparison comparison) {
        var left = comparison.first();
        for (var link : comparison.links()) {
            link(left, link);
            left = link.right();
        }
        return this;
    }

    private void link(Expression left, Expression.Link link) {
        switch (link.comparator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                need(left);
                need(link.right());
            }
            case IN, NOT_IN -> {
                visit(left);
                need(link.right());
            }
            case EQUAL, NOT_EQUAL, IS, IS_NOT -> {
                equality(left, link.right(), link.comparator());
                equality(link.right(), left, link.comparator());
            }
        }
    }

    private void equality(Expression side, Expression other, Comparator comparator) {
        boolean withNothing = other instanceof Literal literal && literal.value() == null;
        if (withNothing || comparator == Comparator.IS || comparator == Comparator.IS_NOT) {
            ask(side);
        } else {
            visit(side);
        }
    }

    @Override
    public Needed logical(Expression.Logical logical) {
        logical.operands().forEach(this::ask);
        return this;
    }

    @Override
    public Needed not(Expression.Not not) {
        ask(not.operand());
        return this;
    }

    @Override
    public Needed choice(Expression.Choice choice) {
        ask(choice.test());
        visit(choice.yes());
        visit(choice.no());
        return this;
    }

    @Override
    public Needed sequence(Expression.Sequence sequence) {
        return each(sequence.items());
    }

    @Override
    public Needed index(Expression.Index index) {
        need(index.target());
        need(index.index());
        return this;
    }

    @Override
    public Needed call(Expression.Call call) {
        if (WORK_WITH_NOTHING.contains(call.function())) {
            return each(call.arguments());
        }
        call.arguments().forEach(this::need);
        return this;
    }

    private Needed each(List<Expression> expressions) {
        expressions.forEach(this::visit);
        return this;
    }
}
