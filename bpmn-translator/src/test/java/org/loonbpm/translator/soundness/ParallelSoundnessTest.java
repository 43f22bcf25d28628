package org.loonbpm.translator.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Step;

/** What the rules say of tickets that are in several states at once. */
class ParallelSoundnessTest {

    private final Draft draft = new Draft(Workflows.sound().build(), 0);
    private final State fork = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
    private final State one = draft.state(Draft.ANN);
    private final State other = draft.state(Draft.ANN);
    private final State join = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);

    ParallelSoundnessTest() {
        draft.transition(draft.start(), fork);
        draft.transition(fork, one);
        draft.transition(fork, other);
    }

    private void joined() {
        draft.transition(one, join);
        draft.transition(other, join);
    }

    @Test
    void aFieldThatOneBranchRequiresIsFilledAtTheJoin() {
        draft.field("sum", FieldType.INTEGER, "{}");
        draft.show(other, "sum", FieldAccess.REQUIRED);
        joined();
        draft.transition(join, draft.end(), new Branch("{sum} > 3", fork.id()));

        assertThat(check()).isEmpty();
    }

    @Test
    void aFieldThatIsOnlyOfferedMayBeEmptyAtTheJoin() {
        draft.field("sum", FieldType.INTEGER, "{}");
        draft.show(other, "sum", FieldAccess.OPTIONAL);
        joined();
        draft.transition(join, draft.end(), new Branch("{sum} > 3", fork.id()));

        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.CONDITION_FIELD_MAY_BE_EMPTY);
            assertThat(Step.inWords(problem.run()))
                    .matches("State 1 --.*--> New 10 --.*--> New 11 --.*--> New 12 --.*--> New 13 --.*--> ");
        });
    }

    @Test
    void whatAnotherBranchFillsMayComeTooLate() {
        draft.field("sum", FieldType.INTEGER, "{}");
        draft.show(other, "sum", FieldAccess.REQUIRED);
        draft.transition(one, join, new Branch("{sum} > 3", one.id()));
        draft.transition(other, join);
        draft.transition(join, draft.end());

        assertThat(check()).extracting(Problem::code).containsExactly(ProblemCode.CONDITION_FIELD_MAY_BE_EMPTY);
    }

    @Test
    void whoActsLaterInABranchMayBeNamedInAnother() {
        draft.field("next", FieldType.USER, "{}");
        draft.show(other, "next", FieldAccess.REQUIRED);
        var later = draft.state(new Participants(ParticipantKind.FIELD, "next"));
        draft.transition(one, later);
        draft.transition(later, join);
        draft.transition(other, join);
        draft.transition(join, draft.end());

        assertThat(check()).isEmpty();
    }

    @Test
    void whoActsFirstInABranchCannotBeNamedInAnother() {
        draft.field("next", FieldType.USER, "{}");
        draft.show(other, "next", FieldAccess.REQUIRED);
        var first = draft.state(new Participants(ParticipantKind.FIELD, "next"));
        draft.transition(fork, first);
        draft.transition(first, join);
        joined();
        draft.transition(join, draft.end());

        assertThat(check())
                .extracting(problem -> problem.code() + " " + problem.subject().id())
                .containsExactly("PARTICIPANT_FIELD_NEVER_FILLED " + first.id());
    }

    @Test
    void aBranchThatNeverComesToTheJoinHoldsTheOthersUp() {
        draft.transition(one, join);
        draft.transition(other, other, new Branch("False", join.id()));
        draft.transition(join, draft.end());

        assertThat(check())
                .filteredOn(problem -> problem.code() == ProblemCode.NO_WAY_TO_END)
                .extracting(Problem::subject)
                .extracting(subject -> subject.id())
                .containsExactly(fork.id());
    }

    @Test
    void ticketsGoRoundByThemselvesOnlyIfAllBranchesDo() {
        var program = draft.state(Draft.HOOK);
        draft.replace(one, handled(one, Draft.HOOK));
        draft.transition(fork, program);
        draft.transition(program, join);
        joined();
        draft.transition(join, draft.end(), new Branch("{title} == 'again'", fork.id()));

        assertThat(check()).isEmpty();

        draft.replace(other, handled(other, Draft.HOOK));

        assertThat(check()).extracting(Problem::code).containsExactly(ProblemCode.AUTOMATIC_LOOP);
    }

    private static State handled(State state, Participants participants) {
        return new State(
                state.id(),
                state.name(),
                state.kind(),
                0,
                false,
                false,
                false,
                participants,
                state.distribution(),
                state.form(),
                "{}");
    }

    private List<Problem> check() {
        return new WorkflowTranslator().check(draft.done());
    }
}
