package org.loonbpm.translator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Corpus;
import org.loonbpm.translator.Corpus.Sample;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.difference.Change;
import org.loonbpm.translator.difference.Difference;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.translator.json.DefinitionWriter;

/** What was exported comes back, and what was changed in the export comes back changed. */
class RoundTripTest {

    static List<Sample> samples() {
        return Corpus.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExportIsReadBackByteForByte(Sample sample) {
        var reading = (Understood) new BpmnReader().read(sample.translated().bpmnXml());

        assertThat(new DefinitionWriter().write(reading.definition())).isEqualTo(sample.json());
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void theEncodingThatAFileDeclaresIsRespected() {
        var leave = sample("demo.leave");
        var xml = leave.translated().bpmnXml().replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");

        var reading = (Understood) new BpmnReader().read(xml.getBytes(StandardCharsets.UTF_16));

        assertThat(reading.definition()).isEqualTo(leave.definition());
        assertThat(new BpmnReader().read(xml)).isEqualTo(reading);
    }

    /** Reading by the drawing alone, as for a changed export, agrees with what the loon: elements say. */
    @ParameterizedTest
    @MethodSource("samples")
    void aChangedNameChangesNothingElse(Sample sample) {
        var xml = sample.translated().bpmnXml();
        var changed = xml.replaceFirst(
                "(<(?:userTask|endEvent|serviceTask) id=\"state_\\d+\" name=\")[^\"]*", "$1Changed by hand");

        var reading = new BpmnReader().read(changed);

        assertThat(reading).isInstanceOf(Understood.class);
        var json = new DefinitionWriter().write(((Understood) reading).definition());
        var firstState = sample.definition().states().get(0);
        var before = new DefinitionWriter().write(sample.definition());
        int states = before.indexOf("\"states\"");
        var name = "\"name\": %s"
                .formatted(tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(firstState.name()));
        int at = before.indexOf(name, states);
        var expected = before.substring(0, at) + "\"name\": \"Changed by hand\"" + before.substring(at + name.length());
        assertThat(json).isEqualTo(new DefinitionWriter().write(new DefinitionReader().read(expected)));
    }

    /** Before fields were shown by their names. */
    @Test
    void anOlderExportIsReadTheSame() {
        var sample = sample("conditions.single-branch");
        var xml = sample.translated().bpmnXml();
        var older = xml.replace("name=\"Submit [Days off &gt; 3]\"", "name=\"Submit [{days} &gt; 3]\"");
        assertThat(older).isNotEqualTo(xml);

        assertThat(((Understood) new BpmnReader().read(older)).definition()).isEqualTo(sample.definition());
    }

    @Test
    void aBranchDrawnIntoAnExportIsAdded() {
        var reviews = sample("parallel.reviews");
        var changed = reviews.translated().bpmnXml().replace("</process>", """
                        <userTask id="Activity_1" name="Taxes" flowable:assignee="ann"/>
                        <sequenceFlow id="Flow_1" sourceRef="state_2" targetRef="Activity_1"/>
                        <sequenceFlow id="Flow_2" name="Paid" sourceRef="Activity_1" targetRef="state_6"/>
                        </process>""");

        var reading = (Understood) new BpmnReader().read(changed);

        assertThat(reading.remarks()).isEmpty();
        assertThat(Difference.between(reviews.definition(), reading.definition())
                        .changes())
                .extracting(Change::toString)
                .containsExactly(
                        "added the state \"Taxes\" (state_10)",
                        "added the transition \"Taxes\" (transition_11)",
                        "added the transition \"Paid\" (transition_12)");
        assertThat(new WorkflowTranslator().check(reading.definition())).isEmpty();
    }

    @Test
    void aWayBackDrawnStraightToAForkIsRefused() {
        var changed = sample("parallel.reviews").translated().bpmnXml().replace("</process>", """
                        <sequenceFlow id="Flow_1" sourceRef="state_7" targetRef="state_2"/>
                        </process>""");

        var reading = (Refused) new BpmnReader().read(changed);

        assertThat(reading.remarks())
                .extracting(remark -> remark.code() + " " + remark.element())
                .contains("JOIN_AND_FORK state_2");
    }

    private static Sample sample(String name) {
        return Corpus.samples().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStateDrawnIntoAnExportIsAdded() {
        var vpn = sample("demo.vpn");
        var last = vpn.definition()
                .transitions()
                .get(vpn.definition().transitions().size() - 1);
        var end = "state_" + last.destinationStateId();
        var changed = vpn.translated()
                .bpmnXml()
                .replaceFirst(
                        "(<sequenceFlow id=\"transition_%d\"[^>]* targetRef=\")%s\"".formatted(last.id(), end),
                        "$1Activity_1\"")
                .replace("</process>", """
                        <userTask id="Activity_1" name="Look again" flowable:assignee="ann"/>
                        <sequenceFlow id="Flow_1" name="Good" sourceRef="Activity_1" targetRef="%s"/>
                        </process>""".formatted(end));

        var reading = (Understood) new BpmnReader().read(changed);

        var difference = Difference.between(vpn.definition(), reading.definition());
        assertThat(difference.changes())
                .extracting(change -> change.kind() + " " + change.subject() + " " + change.attribute())
                .containsExactly("ADDED STATE null", "CHANGED TRANSITION to", "ADDED TRANSITION null");
        assertThat(new WorkflowTranslator().translate(reading.definition())).isInstanceOf(Translated.class);
    }
}
