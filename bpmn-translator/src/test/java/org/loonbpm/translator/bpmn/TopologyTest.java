package org.loonbpm.translator.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.translator.definition.StateKind.END;
import static org.loonbpm.translator.definition.StateKind.NORMAL;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Transition.Branch;

class TopologyTest {

    static Stream<Workflows> otherTopologies() {
        return Stream.of(
                Workflows.sound().state(4, END),
                Workflows.sound().transition(3, 2, 1),
                Workflows.sound().timer(3, 2, 1, 60),
                Workflows.sound().timer(3, 2, 1, 61),
                Workflows.sound().transition(3, 2, 1, new Branch("{a}", 9)),
                Workflows.sound().transition(3, 2, 1, new Branch("{b}", 9)),
                Workflows.sound().transition(3, 2, 1, new Branch("{a}", 2)),
                Workflows.sound().state(4, NORMAL, ParticipantKind.SCRIPT, Distribution.CLAIM),
                Workflows.sound().state(4, NORMAL, ParticipantKind.HOOK, Distribution.CLAIM),
                Workflows.sound().state(4, NORMAL, ParticipantKind.PEOPLE, Distribution.EVERYONE),
                Workflows.sound().state(4, NORMAL, ParticipantKind.PEOPLE, Distribution.CLAIM));
    }

    @ParameterizedTest
    @MethodSource("otherTopologies")
    void everyDifferenceInTheGraphCounts(Workflows other) {
        assertThat(hash(other)).isNotEqualTo(hash(Workflows.sound()));
        assertThat(otherTopologies().map(TopologyTest::hash).distinct()).hasSize(11);
    }

    @Test
    void formsFieldsAndPeopleDoNotCount() {
        var plain = Workflows.sound().state(4, NORMAL, ParticipantKind.PERSON, Distribution.CLAIM);
        var other = Workflows.sound()
                .state(4, NORMAL, ParticipantKind.ROLE, Distribution.RANDOM)
                .form("title")
                .field("days");

        assertThat(translated(other).topologyHash()).isEqualTo(translated(plain).topologyHash());
        assertThat(translated(other).deployableXml())
                .isEqualTo(translated(plain).deployableXml());
        assertThat(translated(other).bpmnXml()).isNotEqualTo(translated(plain).bpmnXml());
    }

    private static String hash(Workflows workflow) {
        return translated(workflow).topologyHash();
    }

    private static Translated translated(Workflows workflow) {
        return (Translated) new WorkflowTranslator().translate(workflow.build());
    }
}
