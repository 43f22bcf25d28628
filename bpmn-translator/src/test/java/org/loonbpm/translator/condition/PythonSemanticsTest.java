package org.loonbpm.translator.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.test.FlowableExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conditions, asked of a real engine, against the answers that Python 3 gave, and those that Loonflow gives by pasting values into
 * the text; {@code "error"} is an exception there.
 */
@ExtendWith(FlowableExtension.class)
class PythonSemanticsTest {

    private static final Path FOLDER = Path.of("src/test/resources/conditions");

    /** @param holds true, false or {@code "error"} */
    private record Case(String condition, Map<String, @Nullable Object> fields, Object holds) {}

    @ParameterizedTest
    @ValueSource(strings = {"answers-of-python.json", "answers-of-loonflow.json"})
    void conditionsAnswerLike(String answers, ProcessEngine engine) throws Exception {
        // given
        var cases = cases(answers);
        assertThat(cases).hasSizeGreaterThan(300);

        // when
        var different = new ArrayList<String>();
        try (var evaluation = new Evaluation(engine)) {
            for (var each : cases) {
                var answer = answer(evaluation, each);
                if (!each.holds().equals(answer)) {
                    different.add("%s but %s".formatted(each, answer));
                }
            }
        }

        // then
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers-of-python.json", "answers-of-loonflow.json"})
    void conditionsOfAllCasesAreReadable(String answers) throws Exception {
        for (var each : cases(answers)) {
            assertThat(Conditions.parse(each.condition())).as(each.condition()).isInstanceOf(Condition.class);
        }
    }

    @Test
    void aRefusedComparisonNamesTheKinds(ProcessEngine engine) {
        try (var evaluation = new Evaluation(engine)) {
            assertThatThrownBy(() -> evaluation.holds("{days} > 3", Map.of("days", "4")))
                    .hasRootCauseInstanceOf(ConditionFailure.class)
                    .hasRootCauseMessage("> does not work with a text and a whole number");
        }
    }

    @Test
    void anUnreadableConditionSaysSoWhenAsked(ProcessEngine engine) {
        try (var evaluation = new Evaluation(engine)) {
            assertThatThrownBy(() -> evaluation.holds("{days} >", Map.of("days", 4L)))
                    .hasRootCauseMessage(
                            "the condition \"{days} >\" cannot be read: column 9: expected a value, found the end");
        }
    }

    private static Object answer(Evaluation evaluation, Case each) {
        try {
            return String.valueOf(evaluation.holds(each.condition(), each.fields()));
        } catch (RuntimeException refused) {
            return causedByCondition(refused) ? "error" : refused;
        }
    }

    private static boolean causedByCondition(Throwable failure) {
        return failure instanceof ConditionFailure
                || failure.getCause() != null && causedByCondition(failure.getCause());
    }

    private static List<Case> cases(String answers) throws Exception {
        var cases = new ArrayList<Case>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(answers)))) {
            var fields = new HashMap<String, @Nullable Object>();
            node.get("fields").properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            cases.add(new Case(
                    node.get("condition").stringValue(),
                    fields,
                    node.get("holds").asString()));
        }
        return cases;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
            default -> null;
        };
    }
}
