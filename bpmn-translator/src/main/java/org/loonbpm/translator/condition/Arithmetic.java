package org.loonbpm.translator.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic on numbers with Python's rules: whole numbers have no bound (but a sane one), {@code /} gives a decimal. */
final class Arithmetic {

    private static final int LARGEST_BITS = 10_000;
    private static final MathContext DIVISION = new MathContext(60, RoundingMode.HALF_EVEN);

    private Arithmetic() {}

    static Object add(@Nullable Object left, @Nullable Object right) {
        return either("+", left, right, BigInteger::add, Double::sum);
    }

    static Object subtract(@Nullable Object left, @Nullable Object right) {
        return either("-", left, right, BigInteger::subtract, (some, other) -> some - other);
    }

    static Object multiply(@Nullable Object left, @Nullable Object right) {
        return either("*", left, right, BigInteger::multiply, (some, other) -> some * other);
    }

    static Object divide(@Nullable Object left, @Nullable Object right) {
        refuseZero(right, "/");
        if (left instanceof Double || right instanceof Double) {
            return decimal(left, "/") / decimal(right, "/");
        }
        return new BigDecimal(Kinds.integer(left, "/"))
                .divide(new BigDecimal(Kinds.integer(right, "/")), DIVISION)
                .doubleValue();
    }

    static Object floorDivide(@Nullable Object left, @Nullable Object right) {
        refuseZero(right, "//");
        return either(
                "//", left, right, Arithmetic::floor, (some, other) -> Math.rint((some - modulo(some, other)) / other));
    }

    static Object modulo(@Nullable Object left, @Nullable Object right) {
        refuseZero(right, "%");
        return either(
                "%",
                left, right, (some, other) -> some.subtract(floor(some, other).multiply(other)), Arithmetic::modulo);
    }

    static Object power(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Double
                || right instanceof Double
                || Kinds.integer(right, "**").signum() < 0) {
            return power(decimal(left, "**"), decimal(right, "**"));
        }
        var base = Kinds.integer(left, "**");
        int exponent = Kinds.small(right, "**");
        if (base.bitLength() > 1 && (long) base.bitLength() * exponent > LARGEST_BITS) {
            throw new ConditionFailure("** gives a number of more than %d bits".formatted(LARGEST_BITS));
        }
        return base.pow(exponent);
    }

    private static double power(double base, double exponent) {
        if (base == 0 && exponent < 0) {
            throw new ConditionFailure("** raises zero to a negative power");
        }
        if (base < 0 && exponent != Math.rint(exponent)) {
            throw new ConditionFailure("** gives no real number");
        }
        return Math.pow(base, exponent);
    }

    static Object negate(@Nullable Object value) {
        return value instanceof Double decimal
                ? (Object) (-decimal)
                : Kinds.integer(value, "-").negate();
    }

    static Object positive(@Nullable Object value) {
        return value instanceof Double decimal ? (Object) decimal : Kinds.integer(value, "+");
    }

    static Object abs(@Nullable Object value) {
        return value instanceof Double decimal
                ? (Object) Math.abs(decimal)
                : Kinds.integer(value, "abs").abs();
    }

    /** To the nearest whole number, halves to the even one. */
    static BigInteger round(@Nullable Object value) {
        return value instanceof Double decimal
                ? whole(decimal, "round").setScale(0, RoundingMode.HALF_EVEN).toBigInteger()
                : Kinds.integer(value, "round");
    }

    static BigInteger truncate(double value) {
        return whole(value, "int").toBigInteger();
    }

    private static BigDecimal whole(double value, String operation) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ConditionFailure("%s does not work with %s".formatted(operation, Texts.of(value)));
        }
        return new BigDecimal(value);
    }

    /** The nearest double; infinite for whole numbers beyond all doubles. */
    static double nearest(@Nullable Object number) {
        return number instanceof Double decimal
                ? decimal
                : Kinds.integer(number, "a comparison").doubleValue();
    }

    static double decimal(@Nullable Object value, String operation) {
        double nearest = value instanceof Double decimal
                ? decimal
                : Kinds.integer(value, operation).doubleValue();
        if (Double.isInfinite(nearest) && !(value instanceof Double)) {
            throw new ConditionFailure("%s: the whole number is too large for a decimal one".formatted(operation));
        }
        return nearest;
    }

    private static Object either(
            String sign,
            @Nullable Object left,
            @Nullable Object right,
            BinaryOperator<BigInteger> whole,
            DoubleBinaryOperator decimal) {
        if (!Kinds.isNumber(left) || !Kinds.isNumber(right)) {
            throw Kinds.unfit(sign, left, right);
        }
        if (left instanceof Double || right instanceof Double) {
            return decimal.applyAsDouble(decimal(left, sign), decimal(right, sign));
        }
        var result = whole.apply(Kinds.integer(left, sign), Kinds.integer(right, sign));
        if (result.bitLength() > LARGEST_BITS) {
            throw new ConditionFailure("%s gives a number of more than %d bits".formatted(sign, LARGEST_BITS));
        }
        return result;
    }

    private static BigInteger floor(BigInteger left, BigInteger right) {
        var parts = left.divideAndRemainder(right);
        boolean inexact = parts[1].signum() != 0 && parts[1].signum() != right.signum();
        return inexact ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The remainder has the divisor's sign. */
    private static double modulo(double left, double right) {
        double remainder = left % right;
        if (remainder == 0) {
            return Math.copySign(0, right);
        }
        return remainder < 0 == right < 0 ? remainder : remainder + right;
    }

    private static void refuseZero(@Nullable Object divisor, String operation) {
        if (Kinds.isNumber(divisor) && !Kinds.isTrue(divisor)) {
            throw new ConditionFailure("%s divides by zero".formatted(operation));
        }
    }
}
