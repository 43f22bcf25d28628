package org.loonbpm.translator.condition.analysis;

import java.util.Optional;
import org.loonbpm.translator.condition.Expression.Operator;

/** What arithmetic gives for two kinds of values. */
final class Sums {

    private Sums() {}

    /** Nothing if it always fails. */
    static Optional<ValueKind> of(Operator operator, ValueKind left, ValueKind right) {
        if (left == ValueKind.ANYTHING || right == ValueKind.ANYTHING) {
            return Optional.of(ValueKind.ANYTHING);
        }
        if (left.isNumeric() && right.isNumeric()) {
            return Optional.of(ValueKind.NUMBER);
        }
        return switch (operator) {
            case ADD -> sum(left, right);
            case SUBTRACT -> difference(left, right);
            case MULTIPLY -> product(left, right).or(() -> product(right, left));
            case DIVIDE -> quotient(left, right);
            case FLOOR_DIVIDE, MODULO, POWER -> Optional.empty();
        };
    }

    private static Optional<ValueKind> sum(ValueKind left, ValueKind right) {
        if (left == right && (left == ValueKind.TEXT || left == ValueKind.LIST || left == ValueKind.DURATION)) {
            return Optional.of(left);
        }
        if (left.isMoment() && right == ValueKind.DURATION) {
            return Optional.of(left);
        }
        return left == ValueKind.DURATION && right.isMoment() ? Optional.of(right) : Optional.empty();
    }

    private static Optional<ValueKind> difference(ValueKind left, ValueKind right) {
        if (left == right && (left.isMoment() || left == ValueKind.DURATION)) {
            return Optional.of(ValueKind.DURATION);
        }
        return left.isMoment() && right == ValueKind.DURATION ? Optional.of(left) : Optional.empty();
    }

    private static Optional<ValueKind> product(ValueKind some, ValueKind factor) {
        return factor.isNumeric() && (some == ValueKind.TEXT || some == ValueKind.DURATION)
                ? Optional.of(some)
                : Optional.empty();
    }

    private static Optional<ValueKind> quotient(ValueKind left, ValueKind right) {
        if (left != ValueKind.DURATION) {
            return Optional.empty();
        }
        if (right == ValueKind.DURATION) {
            return Optional.of(ValueKind.NUMBER);
        }
        return right.isNumeric() ? Optional.of(left) : Optional.empty();
    }
}
