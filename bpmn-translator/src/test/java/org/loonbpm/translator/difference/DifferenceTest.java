package org.loonbpm.translator.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.translator.definition.StateKind.NORMAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.loonbpm.translator.RandomDefinitions;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.difference.Change.Kind;
import org.loonbpm.translator.difference.Change.Subject;
import org.loonbpm.translator.json.DefinitionWriter;

class DifferenceTest {

    @Test
    void tellsWhatCameAndWent() {
        var difference = between(
                Workflows.sound().transition(3, 2, 1).field("days"),
                Workflows.sound().state(4, NORMAL).transition(5, 2, 4));

        assertThat(difference.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "removed the field \"days\" (field days)",
                        "added the state \"State 4\" (state_4)",
                        "removed the transition \"Transition 3\" (transition_3)",
                        "added the transition \"Transition 5\" (transition_5)");
        assertThat(difference.changesTopology()).isTrue();
        assertThat(difference.of(Subject.STATE, Kind.ADDED)).hasSize(1);
    }

    @Test
    void tellsEveryChangedAttribute() {
        var difference = between(
                Workflows.sound().transition(3, 2, 1, new Branch("{days} > 3", 9)),
                Workflows.sound().timer(3, 2, 9, 60));

        assertThat(difference.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "transition \"Transition 3\" (transition_3): to was \"State 1 (state_1)\", is now \"State 9 (state_9)\"",
                        "transition \"Transition 3\" (transition_3): branches was \"{days} > 3 → State 9 (state_9)\", is now empty",
                        "transition \"Transition 3\" (transition_3): timerSeconds was \"0\", is now \"60\"");
    }

    @Test
    void tellsAFormFieldByField() {
        var changes = between(Workflows.sound().form("days"), Workflows.sound().form("reason"))
                .changes();

        assertThat(changes)
                .extracting(change -> change.inWords(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "状态 “State 1” (state_1)：form.days 由 “required” 改为 未设置",
                        "状态 “State 1” (state_1)：form.reason 由 未设置 改为 “required”");
        assertThat(changes).noneMatch(Change::topology);
    }

    @Test
    void otherPeopleAreNoOtherTopologyButACountersignIs() {
        var claimed = Workflows.sound().state(4, NORMAL, ParticipantKind.PEOPLE, Distribution.CLAIM);
        var drawn = Workflows.sound().state(4, NORMAL, ParticipantKind.ROLE, Distribution.RANDOM);
        var voted = Workflows.sound().state(4, NORMAL, ParticipantKind.ROLE, Distribution.EVERYONE);

        assertThat(between(claimed, drawn).changesTopology()).isFalse();
        assertThat(between(claimed, drawn).changes()).hasSize(2);
        assertThat(between(drawn, voted).changesTopology()).isTrue();
    }

    @Test
    void anotherOrderIsAChange() {
        var before = Workflows.sound().build();
        var states = new ArrayList<>(before.states());
        Collections.reverse(states);
        var after = new WorkflowDefinition(
                before.id(), "Test", "", states, before.transitions(), before.fields(), before.settings());

        assertThat(Difference.between(before, after).changes())
                .extracting(Change::toString)
                .containsExactly("the order of the states was 1, 2, 9, is now 9, 2, 1");
    }

    @Test
    void nothingChangesExactlyIfTheTextIsTheSame() {
        var writer = new DefinitionWriter();
        for (int seed = 0; seed < 200; seed++) {
            var before = new RandomDefinitions(seed).next();
            var after = new RandomDefinitions(seed % 3 == 0 ? seed : seed + 1).next();

            var difference = Difference.between(before, after);

            assertThat(difference.isEmpty()).isEqualTo(writer.write(before).equals(writer.write(after)));
            assertThat(difference.changesTopology())
                    .isEqualTo(!Topology.hash(before).equals(Topology.hash(after)));
        }
    }

    private static Difference between(Workflows before, Workflows after) {
        return Difference.between(before.build(), after.build());
    }
}
