package org.loonbpm.translator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.translator.definition.StateKind.END;
import static org.loonbpm.translator.definition.StateKind.NORMAL;
import static org.loonbpm.translator.definition.StateKind.START;
import static org.loonbpm.translator.validation.ProblemCode.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.Transition.Branch;

class DefinitionCheckTest {

    private final WorkflowTranslator translator = new WorkflowTranslator();

    @Test
    void aSoundDefinitionHasNoProblems() {
        assertThat(translator.check(Workflows.sound().build())).isEmpty();
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                problem(
                        Workflows.empty().state(2, NORMAL).state(9, END).transition(1, 2, 9),
                        NO_START_STATE,
                        "workflow_5"),
                problem(Workflows.sound().state(3, START).transition(3, 3, 9), SEVERAL_START_STATES, "state_3"),
                problem(Workflows.sound().state(2, NORMAL), DUPLICATE_STATE_ID, "state_2"),
                problem(Workflows.sound().transition(2, 2, 1), DUPLICATE_TRANSITION_ID, "transition_2"),
                problem(Workflows.sound().field("a").field("a").field("a"), DUPLICATE_FIELD_KEY, "field a"),
                problem(
                        Workflows.sound().transition(3, 2, 1, new Branch("{", 9)),
                        UNREADABLE_CONDITION,
                        "transition_3"),
                problem(Workflows.empty().state(1, START).transition(1, 1, 1), NO_END_STATE, "workflow_5"),
                problem(Workflows.sound().state(4, END), UNREACHABLE_STATE, "state_4"),
                problem(Workflows.sound().state(4, NORMAL).transition(3, 2, 4), DEAD_END_STATE, "state_4"),
                problem(Workflows.sound().transition(3, 77, 9), MISSING_SOURCE_STATE, "transition_3"),
                problem(Workflows.sound().transition(3, 2, 77), MISSING_DESTINATION_STATE, "transition_3"),
                problem(Workflows.sound().transition(3, 2, 0), MISSING_DESTINATION_STATE, "transition_3"),
                problem(
                        Workflows.sound().transition(3, 2, 1, new Branch("1", 77)),
                        MISSING_BRANCH_TARGET,
                        "transition_3"),
                problem(Workflows.sound().transition(3, 9, 1), TRANSITION_OUT_OF_END, "transition_3"),
                problem(
                        Workflows.sound().transition(3, 2, 1, new Branch("{x}", 9)),
                        UNKNOWN_FIELD_IN_CONDITION,
                        "transition_3"),
                problem(Workflows.sound().form("x"), UNKNOWN_FORM_FIELD, "state_1"),
                problem(Workflows.sound().field("people"), RESERVED_FIELD_KEY, "field people"));
    }

    private static Arguments problem(Workflows workflow, ProblemCode code, String element) {
        return Arguments.of(code, element, workflow);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("unsound")
    void eachRuleFindsItsProblem(ProblemCode code, String element, Workflows workflow) {
        assertThat(translator.check(workflow.build()))
                .filteredOn(problem -> problem.code() == code)
                .extracting(Problem::element)
                .containsExactly(element);
    }

    @Test
    void branchesAloneAreADestination() {
        var workflow =
                Workflows.sound().transition(3, 2, 0, new Branch("True", 9)).build();

        assertThat(translator.check(workflow)).isEmpty();
    }

    @Test
    void fieldsOfEveryTicketNeedNoDefinition() {
        var workflow = Workflows.sound()
                .form("title")
                .transition(3, 2, 1, new Branch("{creator} == 'ann'", 9))
                .build();

        assertThat(translator.check(workflow)).isEmpty();
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        var workflow = Workflows.empty()
                .state(2, NORMAL)
                .transition(1, 77, 78)
                .field("a")
                .field("a")
                .build();

        assertThat(translator.check(workflow))
                .extracting(Problem::code)
                .containsExactly(
                        NO_START_STATE,
                        DUPLICATE_FIELD_KEY,
                        NO_END_STATE,
                        MISSING_SOURCE_STATE,
                        MISSING_DESTINATION_STATE);
    }

    @Test
    void onlyWhatCannotBeDeployedIsRejected() {
        var translation = translator.translate(
                Workflows.empty().state(2, NORMAL).field("a").field("a").build());

        assertThat(translation)
                .isEqualTo(new Rejected(List.of(
                        Problem.of(NO_START_STATE, Subject.of(Workflows.empty().build())))));
    }

    @Test
    void whatIsTolerableIsAWarningOfTheTranslation() {
        var workflow = Workflows.sound().transition(3, 2, 1, new Branch("{", 9)).build();

        var translated = (Translated) translator.translate(workflow);

        assertThat(translated.warnings()).isEqualTo(translator.check(workflow)).hasSize(1);
    }
}
