package org.loonbpm.translator.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an expression may call: Python's name for it, and how many arguments it takes.
 *
 * <p>Each has a method of the same meaning in {@link ConditionFunctions}, named by {@link #method()}. Left-out optional
 * arguments are filled in with zeros.
 */
public enum Function {
    ABS(Shape.FUNCTION, "abs", "abs", 1, 1),
    LEN(Shape.FUNCTION, "len", "length", 1, 1),
    INT(Shape.FUNCTION, "int", "toInteger", 1, 1),
    FLOAT(Shape.FUNCTION, "float", "toFloat", 1, 1),
    STR(Shape.FUNCTION, "str", "toText", 1, 1),
    BOOL(Shape.FUNCTION, "bool", "truth", 1, 1),
    MIN(Shape.VARIADIC, "min", "least", 1, 50),
    MAX(Shape.VARIADIC, "max", "greatest", 1, 50),
    ROUND(Shape.FUNCTION, "round", "round", 1, 1),
    STRPTIME(Shape.FUNCTION, "datetime.datetime.strptime", "parseDateTime", 2, 2),
    NOW(Shape.FUNCTION, "datetime.datetime.now", "now", 0, 0),
    DATETIME_TODAY(Shape.FUNCTION, "datetime.datetime.today", "now", 0, 0),
    DATETIME(Shape.FUNCTION, "datetime.datetime", "dateTime", 3, 6),
    DATE(Shape.FUNCTION, "datetime.date", "date", 3, 3),
    DATE_TODAY(Shape.FUNCTION, "datetime.date.today", "today", 0, 0),
    TIMEDELTA(Shape.NAMED, "datetime.timedelta", "duration", 0, 7),
    TIME(Shape.FUNCTION, "time.time", "epochSeconds", 0, 0),
    TIME_STRFTIME(Shape.FUNCTION, "time.strftime", "formatNow", 1, 1),
    TIME_STRPTIME(Shape.FUNCTION, "time.strptime", "parseDateTime", 2, 2),
    MKTIME(Shape.FUNCTION, "time.mktime", "timestamp", 1, 1),
    DAYS(Shape.ATTRIBUTE, "days", "days", 0, 0),
    SECONDS(Shape.ATTRIBUTE, "seconds", "seconds", 0, 0),
    YEAR(Shape.ATTRIBUTE, "year", "year", 0, 0),
    MONTH(Shape.ATTRIBUTE, "month", "month", 0, 0),
    DAY(Shape.ATTRIBUTE, "day", "day", 0, 0),
    HOUR(Shape.ATTRIBUTE, "hour", "hour", 0, 0),
    MINUTE(Shape.ATTRIBUTE, "minute", "minute", 0, 0),
    SECOND(Shape.ATTRIBUTE, "second", "second", 0, 0),
    TOTAL_SECONDS(Shape.METHOD, "total_seconds", "totalSeconds", 0, 0),
    TO_DATE(Shape.METHOD, "date", "toDate", 0, 0),
    WEEKDAY(Shape.METHOD, "weekday", "weekday", 0, 0),
    ISOWEEKDAY(Shape.METHOD, "isoweekday", "isoWeekday", 0, 0),
    STRFTIME(Shape.METHOD, "strftime", "format", 1, 1),
    TIMESTAMP(Shape.METHOD, "timestamp", "timestamp", 0, 0),
    STARTSWITH(Shape.METHOD, "startswith", "startsWith", 1, 1),
    ENDSWITH(Shape.METHOD, "endswith", "endsWith", 1, 1),
    LOWER(Shape.METHOD, "lower", "lower", 0, 0),
    UPPER(Shape.METHOD, "upper", "upper", 0, 0),
    STRIP(Shape.METHOD, "strip", "strip", 0, 0),
    SPLIT(Shape.METHOD, "split", "split", 1, 1),
    FIND(Shape.METHOD, "find", "find", 1, 1),
    COUNT(Shape.METHOD, "count", "count", 1, 1),
    ISDIGIT(Shape.METHOD, "isdigit", "isDigits", 0, 0);

    /** The names of {@link #TIMEDELTA}'s arguments, in Python's order. */
    static final List<String> DURATION_UNITS =
            List.of("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks");

    private final Shape shape;
    private final String pythonName;
    private final String method;
    private final int fewest;
    private final int most;

    Function(Shape shape, String pythonName, String method, int fewest, int most) {
        this.shape = shape;
        this.pythonName = pythonName;
        this.method = method;
        this.fewest = fewest;
        this.most = most;
    }

    /** How it is written: {@code name(..)}, {@code value.name(..)} or {@code value.name}. */
    enum Shape {
        FUNCTION,
        /** Any number of arguments, passed on as one list. */
        VARIADIC,
        /** Arguments may be given by name. */
        NAMED,
        METHOD,
        ATTRIBUTE
    }

    Shape shape() {
        return shape;
    }

    /** What Python calls it. */
    public String pythonName() {
        return pythonName;
    }

    /** The method of {@link ConditionFunctions} that does it. */
    String method() {
        return method;
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }

    static Optional<Function> function(String name) {
        return find(name, List.of(Shape.FUNCTION, Shape.VARIADIC, Shape.NAMED));
    }

    static Optional<Function> method(String name) {
        return find(name, List.of(Shape.METHOD));
    }

    static Optional<Function> attribute(String name) {
        return find(name, List.of(Shape.ATTRIBUTE));
    }

    private static Optional<Function> find(String name, List<Shape> shapes) {
        return Arrays.stream(values())
                .filter(function -> shapes.contains(function.shape) && function.pythonName.equals(name))
                .findFirst();
    }
}
