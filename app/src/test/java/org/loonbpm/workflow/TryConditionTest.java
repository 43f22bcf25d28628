package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

class TryConditionTest extends LoonflowTest {

    private PublishedWorkflow published;

    @BeforeEach
    void publish() {
        published = loonflow.publish(workflow("Leave")
                .field("days", 10)
                .field("kind", 5)
                .field("urgent", 20)
                .transition("Submit", START, END));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {days} > 3                | holds
                    {days} > 4                | holds_not
                    {kind} == 'a' and {days}  | holds
                    {urgent}                  | holds
                    {kind} > 3                | fails
                    {days} >                  | unreadable
                    ``                        | unreadable
                    """)
    void saysWhatItComesTo(String expression, String outcome) {
        // when
        Reply answer =
                trial(expression, Map.of("days", "4", "kind", "a", "urgent", 1)).requireDone();

        // then
        assertThat(answer.text("/data/outcome")).isEqualTo(outcome);
        assertThat(answer.text("/data/message").isEmpty()).isEqualTo(outcome.startsWith("holds"));
    }

    @Test
    void saysWhereItDoesNotFit() {
        // when
        Reply answer = trial("{days} > 3 and {kind} == 1", Map.of("days", 1)).requireDone();

        // then
        assertThat(answer.text("/data/outcome")).isEqualTo("holds_not");
        assertThat(answer.text("/data/findings/0/code")).isEqualTo("never-equal");
        assertThat(answer.number("/data/findings/0/position/column")).isEqualTo(23);
    }

    @Test
    void saysWhichFieldsThereAre() {
        // when
        Reply answer = trial("True", Map.of()).requireDone();

        // then
        assertThat(answer.at("/data/fields")).hasSize(3);
        assertThat(answer.text("/data/fields/0/field_key")).isEqualTo("days");
        assertThat(answer.text("/data/fields/0/kind")).isEqualTo("number");
    }

    @Test
    void refusesWhatIsNoValueOfAField() {
        // when
        Reply answer = trial("{days} > 3", Map.of("days", "many"));

        // then
        assertThat(answer.text("/error")).isEqualTo("invalid");
        assertThat(answer.text("/msg")).contains("days must be a number");
    }

    @Test
    void isForThoseWhoMayEdit() {
        // when
        Reply answer = loonflow.as(loonflow.person("eve"))
                .post("/workflows/" + published.id() + "/conditions/try", Map.of("expression", "True"));

        // then
        assertThat(answer.text("/error")).isEqualTo("denied");
    }

    private Reply trial(String expression, Map<String, ?> fields) {
        return loonflow.admin()
                .post(
                        "/workflows/" + published.id() + "/conditions/try",
                        Map.of("expression", expression, "fields", fields));
    }
}
