package org.loonbpm.translator.condition.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.loonbpm.translator.condition.Expression;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Link;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.analysis.Remark.Flaw;

/** Whether what stands on both sides of a comparison fits together. */
record LinkCheck(Function<Expression, ValueKind> kinds, Map<String, FieldFacts> fields) {

    Optional<Remark> check(Expression left, ValueKind leftKind, Link link, ValueKind rightKind) {
        return switch (link.comparator()) {
            case EQUAL, NOT_EQUAL ->
                mayBeEqual(leftKind, rightKind)
                        ? unknownOption(link, left, link.right()).or(() -> unknownOption(link, link.right(), left))
                        : Optional.of(remark(Flaw.NEVER_EQUAL, link, leftKind, rightKind));
            case IS, IS_NOT ->
                mayBeEqual(leftKind, rightKind)
                        ? Optional.empty()
                        : Optional.of(remark(Flaw.NEVER_EQUAL, link, leftKind, rightKind));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                haveOrder(leftKind, rightKind)
                        ? Optional.empty()
                        : Optional.of(remark(Flaw.TYPE_CLASH, link, leftKind, rightKind));
            case IN, NOT_IN -> membership(left, leftKind, link, rightKind);
        };
    }

    private Optional<Remark> membership(Expression left, ValueKind leftKind, Link link, ValueKind rightKind) {
        boolean inText = rightKind == ValueKind.TEXT && (leftKind == ValueKind.TEXT || leftKind == ValueKind.ANYTHING);
        if (rightKind != ValueKind.ANYTHING && rightKind != ValueKind.LIST && !inText) {
            return Optional.of(remark(Flaw.TYPE_CLASH, link, leftKind, rightKind));
        }
        if (link.right() instanceof Sequence sequence && !sequence.items().isEmpty()) {
            var items = sequence.items().stream().map(kinds).distinct().toList();
            if (items.stream().noneMatch(item -> mayBeEqual(leftKind, item))) {
                return Optional.of(remark(Flaw.NEVER_EQUAL, link, leftKind, items.get(0)));
            }
            return sequence.items().stream()
                    .flatMap(item -> unknownOption(link, left, item).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** An empty field is nothing, so comparing with nothing always says something. */
    private static boolean mayBeEqual(ValueKind left, ValueKind right) {
        return left == right
                || left == ValueKind.ANYTHING
                || right == ValueKind.ANYTHING
                || left == ValueKind.NOTHING
                || right == ValueKind.NOTHING
                || left.isNumeric() && right.isNumeric();
    }

    private static boolean haveOrder(ValueKind left, ValueKind right) {
        if (left == ValueKind.NOTHING || right == ValueKind.NOTHING) {
            return false;
        }
        return mayBeEqual(left, right);
    }

    private Optional<Remark> unknownOption(Link link, Expression side, Expression other) {
        if (side instanceof Field field
                && other instanceof Literal literal
                && literal.value() instanceof String text
                && !text.isEmpty()) {
            var facts = fields.get(field.key());
            if (facts != null && !facts.options().isEmpty() && !facts.options().contains(text)) {
                return Optional.of(
                        new Remark(Flaw.UNKNOWN_OPTION, link.position(), field.key(), List.of(ValueKind.TEXT), text));
            }
        }
        return Optional.empty();
    }

    private static Remark remark(Flaw flaw, Link link, ValueKind left, ValueKind right) {
        return new Remark(flaw, link.position(), link.comparator().sign(), List.of(left, right), "");
    }
}
