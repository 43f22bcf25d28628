package org.loonbpm.translator.condition.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields, so many that conditions tell apart no others: at, below, between and above what they compare with.
 *
 * <pre>
 *   {days} &gt; 3 and {days} &lt;= 10       days = 2, 3, 4, 9, 10, 11
 *   {kind} == 'a'                     kind = 'a', another text, none
 * </pre>
 */
final class Samples {

    private static final int MOST = 20_000;
    private static final String ANOTHER_TEXT = "…";

    private Samples() {}

    /** All combinations; nothing if they are too many. Fields of which nothing is known are left out. */
    static Optional<List<Sample>> of(Constants constants, Map<String, FieldFacts> fields) {
        List<Map<String, @Nullable Object>> combinations = List.of(new LinkedHashMap<>());
        for (var entry : constants.byField().entrySet()) {
            var facts = fields.get(entry.getKey());
            if (facts == null || facts.kind() == ValueKind.ANYTHING) {
                continue;
            }
            var values = values(facts, entry.getValue());
            if ((long) combinations.size() * values.size() > MOST) {
                return Optional.empty();
            }
            combinations = combined(combinations, entry.getKey(), values);
        }
        return Optional.of(combinations.stream().map(Sample::new).toList());
    }

    private static List<Map<String, @Nullable Object>> combined(
            List<Map<String, @Nullable Object>> combinations, String key, List<@Nullable Object> values) {
        var longer = new ArrayList<Map<String, @Nullable Object>>();
        for (var combination : combinations) {
            for (@Nullable Object value : values) {
                var one = new LinkedHashMap<>(combination);
                one.put(key, value);
                longer.add(one);
            }
        }
        return longer;
    }

    private static List<@Nullable Object> values(FieldFacts facts, Set<Object> constants) {
        var values = new ArrayList<@Nullable Object>(
                switch (facts.kind()) {
                    case BOOLEAN -> List.of(true, false);
                    case NUMBER -> facts.whole() ? wholeNumbers(constants) : numbers(constants);
                    case TEXT -> facts.options().isEmpty() ? texts(constants) : facts.options();
                    case ANYTHING, NOTHING, LIST, DATE_TIME, DATE, DURATION -> List.of();
                });
        if (facts.mayBeEmpty()) {
            values.add(null);
        }
        return values;
    }

    private static Collection<?> wholeNumbers(Set<Object> constants) {
        var numbers = new TreeSet<BigInteger>();
        for (var constant : decimals(constants)) {
            var floor = constant.setScale(0, RoundingMode.FLOOR).toBigInteger();
            var ceiling = constant.setScale(0, RoundingMode.CEILING).toBigInteger();
            numbers.addAll(List.of(floor.subtract(BigInteger.ONE), floor, ceiling, ceiling.add(BigInteger.ONE)));
        }
        return numbers;
    }

    private static Collection<?> numbers(Set<Object> constants) {
        var sorted = decimals(constants);
        var numbers = new ArrayList<Object>();
        @Nullable BigDecimal before = null;
        for (var constant : sorted) {
            numbers.add(
                    before == null
                            ? constant.subtract(BigDecimal.ONE).doubleValue()
                            : before.add(constant).divide(BigDecimal.valueOf(2)).doubleValue());
            numbers.add(constant.doubleValue());
            before = constant;
        }
        if (before != null) {
            numbers.add(before.add(BigDecimal.ONE).doubleValue());
        }
        return numbers;
    }

    private static TreeSet<BigDecimal> decimals(Set<Object> constants) {
        var decimals = new TreeSet<BigDecimal>();
        for (var constant : constants) {
            if (constant instanceof BigInteger whole) {
                decimals.add(new BigDecimal(whole));
            } else if (constant instanceof Double number && Double.isFinite(number)) {
                decimals.add(BigDecimal.valueOf(number));
            }
        }
        return decimals;
    }

    /** Right behind each constant comes a text that begins with it. */
    private static Collection<?> texts(Set<Object> constants) {
        var texts = new TreeSet<String>();
        for (var constant : constants) {
            if (constant instanceof String text) {
                texts.add(text);
                texts.add(text + "0");
            }
        }
        texts.add("");
        texts.add(ANOTHER_TEXT);
        return texts;
    }
}
