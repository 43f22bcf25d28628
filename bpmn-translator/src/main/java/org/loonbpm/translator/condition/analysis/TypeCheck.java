package org.loonbpm.translator.condition.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Expression;
import org.loonbpm.translator.condition.analysis.Remark.Flaw;

/** Tells of each part of a condition what kind of value it gives, and remarks where the kinds do not fit. */
public final class TypeCheck implements Expression.Visitor<ValueKind> {

    private final Map<String, FieldFacts> fields;
    private final List<Remark> remarks = new ArrayList<>();

    private TypeCheck(Map<String, FieldFacts> fields) {
        this.fields = fields;
    }

    /** @param fields what is known of the fields; others may be anything */
    public static List<Remark> of(Condition condition, Map<String, FieldFacts> fields) {
        var check = new TypeCheck(fields);
        condition.expression().accept(check);
        return List.copyOf(check.remarks);
    }

    private ValueKind kind(Expression expression) {
        return expression.accept(this);
    }

    private void remark(Flaw flaw, int position, String what, ValueKind... kinds) {
        remarks.add(new Remark(flaw, position, what, List.of(kinds), ""));
    }

    @Override
    public ValueKind literal(Expression.Literal literal) {
        var value = literal.value();
        if (value == null) {
            return ValueKind.NOTHING;
        }
        if (value instanceof String) {
            return ValueKind.TEXT;
        }
        return value instanceof BigInteger || value instanceof Double ? ValueKind.NUMBER : ValueKind.BOOLEAN;
    }

    @Override
    public ValueKind field(Expression.Field field) {
        var facts = fields.get(field.key());
        return facts == null ? ValueKind.ANYTHING : facts.kind();
    }

    @Override
    public ValueKind template(Expression.Template template) {
        template.parts().forEach(this::kind);
        return ValueKind.TEXT;
    }

    @Override
    public ValueKind operation(Expression.Operation operation) {
        var left = kind(operation.left());
        var right = kind(operation.right());
        var result = Sums.of(operation.operator(), left, right);
        if (result.isEmpty()) {
            remark(Flaw.TYPE_CLASH, operation.position(), operation.operator().sign(), left, right);
        }
        return result.orElse(ValueKind.ANYTHING);
    }

    @Override
    public ValueKind signed(Expression.Signed signed) {
        var operand = kind(signed.operand());
        if (operand != ValueKind.ANYTHING && !operand.isNumeric() && operand != ValueKind.DURATION) {
            remark(Flaw.TYPE_CLASH, signed.position(), signed.negative() ? "-" : "+", operand);
        }
        return operand.isNumeric() ? ValueKind.NUMBER : operand;
    }

    @Override
    public ValueKind comparison(Expression.Comparison comparison) {
        var left = comparison.first();
        var leftKind = kind(left);
        for (var link : comparison.links()) {
            var rightKind = kind(link.right());
            var links = new LinkCheck(this::kind, fields);
            links.check(left, leftKind, link, rightKind).ifPresent(remarks::add);
            left = link.right();
            leftKind = rightKind;
        }
        return ValueKind.BOOLEAN;
    }

    @Override
    public ValueKind logical(Expression.Logical logical) {
        return common(logical.operands());
    }

    @Override
    public ValueKind not(Expression.Not not) {
        kind(not.operand());
        return ValueKind.BOOLEAN;
    }

    @Override
    public ValueKind choice(Expression.Choice choice) {
        kind(choice.test());
        return common(List.of(choice.yes(), choice.no()));
    }

    private ValueKind common(List<Expression> alternatives) {
        var kinds = alternatives.stream().map(this::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : ValueKind.ANYTHING;
    }

    @Override
    public ValueKind sequence(Expression.Sequence sequence) {
        sequence.items().forEach(this::kind);
        return ValueKind.LIST;
    }

    @Override
    public ValueKind index(Expression.Index index) {
        var target = kind(index.target());
        kind(index.index());
        if (target != ValueKind.ANYTHING && target != ValueKind.TEXT && target != ValueKind.LIST) {
            remark(Flaw.TYPE_CLASH, index.position(), "[]", target);
        }
        return target == ValueKind.TEXT ? ValueKind.TEXT : ValueKind.ANYTHING;
    }

    @Override
    public ValueKind call(Expression.Call call) {
        var accepted = Signatures.accepted(call.function());
        for (var argument : call.arguments()) {
            var kind = kind(argument);
            if (kind != ValueKind.ANYTHING && !accepted.contains(kind)) {
                remark(Flaw.TYPE_CLASH, call.position(), call.function().pythonName(), kind);
                break;
            }
        }
        return Signatures.result(call.function());
    }
}
