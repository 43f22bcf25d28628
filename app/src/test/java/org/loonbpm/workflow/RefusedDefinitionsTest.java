package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** What cannot be a definition is refused with a message that names it, and changes nothing. */
class RefusedDefinitionsTest extends LoonflowTest {

    private PublishedWorkflow published;

    @BeforeEach
    void publish() {
        published = loonflow.publish(workflow("Strict").transition("Submit", START, END));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    notices           | a,b                    | notices
                    limit_expression  | nonsense               | limit_expression
                    limit_expression  | {"period":"long"}      | period
                    limit_expression  | {"allow_depts":"x"}    | allow_depts
                    display_form_str  | {"title":1}            | display_form_str
                    display_form_str  | [1]                    | display_form_str
                    view_depts        | sales                  | view_depts
                    view_permission_check | maybe              | view_permission_check
                    """)
    void ofWorkflows(String key, String value, String named) {
        // when
        Reply answer = loonflow.admin().patch(address(), Map.of("name", "changed", key, value));

        // then
        assertRefused(answer, named);
        assertThat(loonflow.admin().get(address()).text("/data/name")).isEqualTo(loonflow.own("Strict"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type_id             | 0 | 7                  | type_id
                    distribute_type_id  | 0 | 5                  | distribute_type_id
                    participant_type_id | 0 | 9                  | participant_type_id
                    participant         | 3 | sales              | participant
                    participant         | 3 | ''                 | department
                    participant         | 4 | 1,2                | role
                    participant         | 5 | boss               | creator_tl
                    participant         | 6 | script.py          | script
                    participant         | 10 | http://x          | participant
                    participant         | 10 | {"url":"http://x"} | hook_url
                    participant         | 11 | {}                | external_url
                    state_field_str     | 0 | [1]                | state_field_str
                    state_field_str     | 0 | {"days":9}         | days
                    label               | 0 | {                  | label
                    """)
    void ofStates(String key, int participantType, String value, String named) {
        // given
        Map<String, Object> state = state();
        state.put("participant_type_id", participantType);
        state.put(key, key.endsWith("_id") ? Integer.valueOf(value) : value);

        // when
        Reply answer = loonflow.admin().post(address() + "/states", state);

        // then
        assertRefused(answer, named);
        assertThat(count("/states")).isEqualTo(2);
    }

    @Test
    void ofTransitionsToStatesOfOtherWorkflows() {
        // given
        var other = loonflow.publish(workflow("Other").transition("Submit", START, END));
        Map<String, Object> transition = transition();
        transition.put("destination_state_id", other.state(END));

        // when
        Reply answer = loonflow.admin().post(address() + "/transitions", transition);

        // then
        assertRefused(answer, "destination_state_id");
        assertThat(count("/transitions")).isEqualTo(1);
    }

    @Test
    void ofConditionsThatCannotBeReadWithThePlace() {
        // given
        Map<String, Object> transition = transition();
        transition.put(
                "condition_expression",
                "[{\"expression\":\"{days} > import os\",\"target_state_id\":%d}]".formatted(published.state(END)));

        // when
        Reply answer = loonflow.admin().post(address() + "/transitions", transition);

        // then
        assertRefused(answer, "at character");
        assertThat(answer.text("/error")).isEqualTo("condition_unreadable");
        assertThat(count("/transitions")).isEqualTo(1);
    }

    @Test
    void ofTwoFieldsWithOneKey() {
        // given
        Map<String, Object> field =
                Map.of("field_key", "days", "field_name", "Days", "field_type_id", 10, "order_id", 1);
        loonflow.admin().post(address() + "/custom_fields", field).requireDone();

        // when
        Reply answer = loonflow.admin().post(address() + "/custom_fields", field);

        // then
        assertRefused(answer, "field_key");
        assertThat(count("/custom_fields")).isEqualTo(1);
    }

    @Test
    void ofStatesUnderAnotherWorkflow() {
        // given
        var other = loonflow.publish(workflow("Other").transition("Submit", START, END));

        // when
        Reply answer = loonflow.admin().patch(address() + "/states/" + other.state(END), state());

        // then
        assertRefused(answer, "does not exist");
        assertThat(loonflow.admin().get("/workflows/states/" + other.state(END)).text("/data/name"))
                .isEqualTo(END);
    }

    private void assertRefused(Reply answer, String named) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo(-1);
        assertThat(answer.message()).contains(named);
    }

    private String address() {
        return "/workflows/" + published.id();
    }

    private long count(String part) {
        return loonflow.admin().get(address() + part).requireDone().number("/data/total");
    }

    private static Map<String, Object> state() {
        return new HashMap<>(Map.of(
                "name", "new",
                "order_id", 1,
                "type_id", 0,
                "participant_type_id", 1,
                "participant", "ann",
                "distribute_type_id", 1));
    }

    private Map<String, Object> transition() {
        return new HashMap<>(Map.of(
                "name",
                "new",
                "source_state_id",
                published.state(START),
                "destination_state_id",
                published.state(END),
                "attribute_type_id",
                1));
    }
}
