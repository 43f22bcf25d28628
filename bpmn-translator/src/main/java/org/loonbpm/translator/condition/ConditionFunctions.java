package org.loonbpm.translator.condition;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What compiled conditions call, as the bean {@code conditions}: Python's operators and functions on a ticket's values.
 *
 * <p>Nothing is converted silently: what Python would refuse, such as a text compared with a number, is a
 * {@link ConditionFailure}. Immutable, for any number of threads.
 */
public final class ConditionFunctions extends TimeFunctions {

    /** @param clock what time it is, and in which zone people write times */
    public ConditionFunctions(Clock clock) {
        super(clock);
    }

    /** What a condition that could not be read becomes. */
    public boolean unreadable(String text, String problem) {
        throw new ConditionFailure("the condition \"%s\" cannot be read: %s".formatted(text, problem));
    }

    /** Passes if the branch to a state that is gone does not apply. */
    public boolean notToMissingState(boolean applies, String state) {
        if (applies) {
            throw new ConditionFailure("the branch leads to %s, which does not exist".formatted(state));
        }
        return true;
    }

    public boolean truth(@Nullable Object value) {
        return Kinds.isTrue(value);
    }

    public boolean equal(@Nullable Object left, @Nullable Object right) {
        return Ordering.areEqual(left, right);
    }

    public boolean notEqual(@Nullable Object left, @Nullable Object right) {
        return !Ordering.areEqual(left, right);
    }

    public boolean less(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, "<"), order -> order < 0);
    }

    public boolean lessOrEqual(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, "<="), order -> order <= 0);
    }

    public boolean greater(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, ">"), order -> order > 0);
    }

    public boolean greaterOrEqual(@Nullable Object left, @Nullable Object right) {
        return holds(Ordering.compare(left, right, ">="), order -> order >= 0);
    }

    private static boolean holds(OptionalInt order, IntPredicate test) {
        return order.isPresent() && test.test(order.getAsInt());
    }

    public boolean in(@Nullable Object item, @Nullable Object container) {
        return Ordering.contains(container, item);
    }

    public boolean notIn(@Nullable Object item, @Nullable Object container) {
        return !Ordering.contains(container, item);
    }

    public boolean is(@Nullable Object left, @Nullable Object right) {
        return Ordering.areSame(left, right);
    }

    public boolean isNot(@Nullable Object left, @Nullable Object right) {
        return !Ordering.areSame(left, right);
    }

    public Object add(@Nullable Object left, @Nullable Object right) {
        return Sums.add(Kinds.normal(left), Kinds.normal(right));
    }

    public Object subtract(@Nullable Object left, @Nullable Object right) {
        return Sums.subtract(Kinds.normal(left), Kinds.normal(right));
    }

    public Object multiply(@Nullable Object left, @Nullable Object right) {
        return Sums.multiply(Kinds.normal(left), Kinds.normal(right));
    }

    public Object divide(@Nullable Object left, @Nullable Object right) {
        return Sums.divide(Kinds.normal(left), Kinds.normal(right));
    }

    public Object floorDivide(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.floorDivide(Kinds.normal(left), Kinds.normal(right));
    }

    public Object modulo(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.modulo(Kinds.normal(left), Kinds.normal(right));
    }

    public Object power(@Nullable Object left, @Nullable Object right) {
        return Arithmetic.power(Kinds.normal(left), Kinds.normal(right));
    }

    public Object negate(@Nullable Object value) {
        return value instanceof Duration duration ? duration.negated() : Arithmetic.negate(Kinds.normal(value));
    }

    public Object positive(@Nullable Object value) {
        return value instanceof Duration ? value : Arithmetic.positive(Kinds.normal(value));
    }

    public Object abs(@Nullable Object value) {
        return value instanceof Duration duration ? duration.abs() : Arithmetic.abs(Kinds.normal(value));
    }

    public Object round(@Nullable Object value) {
        return Arithmetic.round(Kinds.normal(value));
    }

    public Object toInteger(@Nullable Object value) {
        return Texts.toInteger(value);
    }

    public Object toFloat(@Nullable Object value) {
        return Texts.toFloat(value);
    }

    public String toText(@Nullable Object value) {
        return Texts.of(value);
    }

    public Object length(@Nullable Object value) {
        return Texts.length(value);
    }

    public List<Object> list() {
        return List.of();
    }

    public List<@Nullable Object> append(List<? extends @Nullable Object> list, @Nullable Object item) {
        var longer = new ArrayList<@Nullable Object>(list);
        longer.add(item);
        return Collections.unmodifiableList(longer);
    }

    public @Nullable Object item(@Nullable Object container, @Nullable Object index) {
        return Texts.item(container, index);
    }

    public @Nullable Object least(@Nullable Object values) {
        return extreme(values, "min", -1);
    }

    public @Nullable Object greatest(@Nullable Object values) {
        return extreme(values, "max", 1);
    }

    private static @Nullable Object extreme(@Nullable Object values, String operation, int direction) {
        if (!(values instanceof List<?> list) || list.isEmpty()) {
            throw Kinds.unfit(operation, values);
        }
        @Nullable Object best = list.get(0);
        for (var value : list) {
            if (holds(Ordering.compare(value, best, operation), order -> order * direction > 0)) {
                best = value;
            }
        }
        return best;
    }
}
