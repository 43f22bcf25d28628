package org.loonbpm.translator.condition.analysis;

import static org.loonbpm.translator.condition.analysis.ValueKind.ANYTHING;
import static org.loonbpm.translator.condition.analysis.ValueKind.BOOLEAN;
import static org.loonbpm.translator.condition.analysis.ValueKind.DATE;
import static org.loonbpm.translator.condition.analysis.ValueKind.DATE_TIME;
import static org.loonbpm.translator.condition.analysis.ValueKind.DURATION;
import static org.loonbpm.translator.condition.analysis.ValueKind.LIST;
import static org.loonbpm.translator.condition.analysis.ValueKind.NUMBER;
import static org.loonbpm.translator.condition.analysis.ValueKind.TEXT;

import java.util.EnumSet;
import java.util.Set;
import org.loonbpm.translator.condition.Function;

/** What the functions of the language take and give. */
final class Signatures {

    private static final Set<ValueKind> ALL = EnumSet.allOf(ValueKind.class);

    private Signatures() {}

    /** The kinds that all arguments of a function may have. */
    static Set<ValueKind> accepted(Function function) {
        return switch (function) {
            case ABS -> Set.of(NUMBER, BOOLEAN, DURATION);
            case LEN -> Set.of(TEXT, LIST);
            case INT, FLOAT -> Set.of(NUMBER, BOOLEAN, TEXT);
            case ROUND, DATETIME, DATE, TIMEDELTA -> Set.of(NUMBER, BOOLEAN);
            case STRPTIME, TIME_STRPTIME, TIME_STRFTIME -> Set.of(TEXT);
            case STARTSWITH, ENDSWITH, LOWER, UPPER, STRIP, SPLIT, FIND, COUNT, ISDIGIT -> Set.of(TEXT);
            case DAYS, SECONDS, TOTAL_SECONDS -> Set.of(DURATION);
            case YEAR, MONTH, DAY, WEEKDAY, ISOWEEKDAY -> Set.of(DATE_TIME, DATE);
            case HOUR, MINUTE, SECOND, TO_DATE, TIMESTAMP, MKTIME -> Set.of(DATE_TIME);
            case STRFTIME -> Set.of(DATE_TIME, DATE, TEXT);
            case STR, BOOL, MIN, MAX, NOW, DATETIME_TODAY, DATE_TODAY, TIME -> ALL;
        };
    }

    static ValueKind result(Function function) {
        return switch (function) {
            case LEN, INT, FLOAT, ROUND, TIME, MKTIME, DAYS, SECONDS, TOTAL_SECONDS -> NUMBER;
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, WEEKDAY, ISOWEEKDAY, TIMESTAMP, FIND, COUNT -> NUMBER;
            case STR, TIME_STRFTIME, STRFTIME, LOWER, UPPER, STRIP -> TEXT;
            case BOOL, STARTSWITH, ENDSWITH, ISDIGIT -> BOOLEAN;
            case STRPTIME, TIME_STRPTIME, NOW, DATETIME_TODAY, DATETIME -> DATE_TIME;
            case DATE, DATE_TODAY, TO_DATE -> DATE;
            case TIMEDELTA -> DURATION;
            case SPLIT -> LIST;
            case ABS, MIN, MAX -> ANYTHING;
        };
    }
}
