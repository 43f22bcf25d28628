package org.loonbpm.translator.bpmn;

import static org.loonbpm.translator.bpmn.ProcessAssert.assertThatProcess;
import static org.loonbpm.translator.definition.StateKind.NORMAL;
import static org.loonbpm.translator.definition.StateKind.START;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Transition.Branch;

/** What the engine side relies on: ids, beans and shapes of a deployed process. */
class EngineContractTest {

    private static final String DAYS = "${conditions.greater(execution.getVariable('days'), 3)}";

    @Test
    void oneWayOutNeedsNoCondition() {
        assertThatProcess(xml(Workflows.sound()))
                .hasFlow("start_flow", "start", "state_1", null)
                .hasUserTask("state_1")
                .hasFlow("transition_1", "state_1", "state_2", null)
                .hasUserTask("state_2")
                .hasFlow("transition_2", "state_2", "state_9", null)
                .hasEnd("state_9");
    }

    @Test
    void ofSeveralWaysTheChosenOneIsTaken() {
        assertThatProcess(xml(Workflows.sound().transition(3, 2, 2)))
                .hasGateway("state_2_choice", null)
                .hasFlow("state_2_choose", "state_2", "state_2_choice", null)
                .hasFlow("transition_2", "state_2_choice", "state_9", "${transition_id == 2}")
                .hasFlow("transition_3", "state_2_choice", "state_2", "${transition_id == 3}");
    }

    @Test
    void whereOnlyOneOfSeveralLeadsSomewhereItKeepsItsConditionWithoutAGateway() {
        assertThatProcess(xml(Workflows.sound().transition(3, 2, 77)))
                .hasNo("state_2_choice")
                .hasNo("transition_3")
                .hasFlow("transition_2", "state_2", "state_9", "${transition_id == 2}");
    }

    @Test
    void branchesAreAskedInOrderAndTheDestinationIsTheDefault() {
        var branches = new Branch[] {new Branch("{days} > 3", 9), new Branch("{days} > 3", 1)};

        assertThatProcess(xml(Workflows.sound().transition(3, 2, 2, branches)))
                .hasFlow("transition_3", "state_2_choice", "transition_3_condition", "${transition_id == 3}")
                .hasGateway("transition_3_condition", "transition_3_default")
                .hasFlow("transition_3_branch_1", "transition_3_condition", "state_9", DAYS)
                .hasFlow("transition_3_branch_2", "transition_3_condition", "state_1", DAYS)
                .hasFlow("transition_3_default", "transition_3_condition", "state_2", null);
    }

    @Test
    void withoutADestinationThereIsNoDefault() {
        var branches = new Branch[] {new Branch("{days} > 3", 9), new Branch("{days} > 3", 1)};

        assertThatProcess(xml(Workflows.sound().transition(3, 2, 0, branches)))
                .hasGateway("transition_3_condition", null)
                .hasNo("transition_3_default");
    }

    @Test
    void aSingleBranchHasItsConditionOnTheTransitionsFlow() {
        var branch = new Branch("{days} > 3", 1);
        var both = "${transition_id == 3 and conditions.greater(execution.getVariable('days'), 3)}";

        assertThatProcess(xml(Workflows.sound().transition(3, 2, 0, branch)))
                .hasFlow("transition_3", "state_2_choice", "state_1", both)
                .hasNo("transition_3_condition");
        assertThatProcess(xml(Workflows.empty()
                        .state(1, START)
                        .state(2, NORMAL)
                        .transition(3, 1, 0, new Branch("{days} > 3", 2))))
                .hasFlow("transition_3", "state_1", "state_2", DAYS);
    }

    @Test
    void aTimerLeadsWhereItsTransitionLeadsAndTells() {
        assertThatProcess(xml(Workflows.sound().timer(3, 2, 1, 90)))
                .hasTimer("transition_3_timer", "state_2", "PT90S")
                .hasFlow("transition_3", "state_2_choice", "state_1", "${transition_id == 3}")
                .hasFlow("transition_3_elapsed", "transition_3_timer", "state_1", null)
                .tellsWhenTaken("transition_3_elapsed", "${timerElapsed}");
    }

    @Test
    void aTimerWithBranchesLeadsToTheirGateway() {
        assertThatProcess(xml(Workflows.sound().timer(3, 2, 1, 90, new Branch("{days} > 3", 9))))
                .hasFlow("transition_3_elapsed", "transition_3_timer", "transition_3_condition", null);
    }

    @Test
    void programsAreWaitedFor() {
        assertThatProcess(xml(Workflows.sound().state(3, NORMAL, ParticipantKind.SCRIPT, Distribution.EVERYONE)))
                .hasWaitingServiceTask("state_3", "${scriptWork}");
        assertThatProcess(xml(Workflows.sound().state(3, NORMAL, ParticipantKind.HOOK, Distribution.EVERYONE)))
                .hasWaitingServiceTask("state_3", "${hookWork}");
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipantKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "SCRIPT", "HOOK"})
    void everyoneIsACountersignWhoeverTheyAre(ParticipantKind participants) {
        assertThatProcess(xml(Workflows.sound().state(3, NORMAL, participants, Distribution.EVERYONE)))
                .hasCountersign("state_3");
    }

    @ParameterizedTest
    @EnumSource(ParticipantKind.class)
    void aStartIsHandledByPeopleWhateverItSays(ParticipantKind participants) {
        assertThatProcess(xml(Workflows.empty().state(1, START, participants, Distribution.EVERYONE)))
                .hasUserTask("state_1");
    }

    private static String xml(Workflows workflow) {
        return ((Translated) new WorkflowTranslator().translate(workflow.build())).deployableXml();
    }
}
