package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loonbpm.translator.Workflows;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Sound definitions with what a check might mistake for a fault. */
final class CleanDefinitions {

    private static final String IN_FUTURE =
            "datetime.datetime.strptime({day}, '%Y-%m-%d %H:%M:%S') > datetime.datetime.now()";

    private CleanDefinitions() {}

    static Stream<WorkflowDefinition> all() {
        return Stream.of(
                small(),
                ranges(),
                options(),
                switches(),
                guarded(),
                chosenHandler(),
                reminded(),
                polled(),
                voted(),
                parallel());
    }

    private static Draft draft() {
        return new Draft(Workflows.sound().build(), 0);
    }

    private static WorkflowDefinition small() {
        return Workflows.sound().build();
    }

    /** Ranges that meet without a gap. */
    private static WorkflowDefinition ranges() {
        var draft = draft();
        draft.filled("sum", FieldType.FLOAT, "{}");
        branches(draft, List.of("{sum} <= 3", "3 < {sum} <= 10.5", "{sum} > 10.5"));
        return draft.done();
    }

    private static WorkflowDefinition options() {
        var draft = draft();
        draft.filled("option", FieldType.SELECT, "{\"1\":\"One\",\"2\":\"Two\",\"3\":\"Three\"}");
        branches(draft, List.of("{option} == '1'", "{option} in ('2', '3')"));
        return draft.done();
    }

    private static WorkflowDefinition switches() {
        var draft = draft();
        draft.filled("hurry", FieldType.BOOLEAN, "{}");
        draft.filled("days", FieldType.INTEGER, "{}");
        branches(draft, List.of("{hurry} and {days} < 5", "{hurry} == True and {days} >= 5", "not {hurry}"));
        return draft.done();
    }

    /** A field that may be empty, asked for after asking whether it is there; dates, of which nothing is known. */
    private static WorkflowDefinition guarded() {
        var draft = draft();
        draft.field("sum", FieldType.INTEGER, "{}");
        draft.show(draft.start(), "sum", FieldAccess.OPTIONAL);
        draft.filled("day", FieldType.DATETIME, "{}");
        branches(draft, List.of("{sum} is not None and {sum} > 3", "{sum} is None or {sum} <= 3"));
        draft.transition(
                draft.start(), draft.end(), new Branch(IN_FUTURE, draft.start().id()));
        return draft.done();
    }

    private static WorkflowDefinition chosenHandler() {
        var draft = draft();
        draft.filled("reviewers", FieldType.USERS, "{}");
        var state = draft.state(
                StateKind.NORMAL, new Participants(ParticipantKind.FIELD, "reviewers"), Distribution.EVERYONE);
        draft.transition(draft.start(), state);
        draft.transition(state, draft.end());
        return draft.done();
    }

    private static WorkflowDefinition reminded() {
        var draft = draft();
        var state = draft.entered(Draft.ANN);
        draft.transition(state.id(), state.id(), 60);
        draft.transition(state, draft.end());
        return draft.done();
    }

    /** A program that is asked again after somebody looked at it. */
    private static WorkflowDefinition polled() {
        var draft = draft();
        var program = draft.entered(Draft.HOOK);
        var person = draft.state(Draft.ANN);
        draft.transition(program, person);
        draft.transition(person, program);
        draft.transition(person, draft.end());
        return draft.done();
    }

    /** Every rule by which votes end; somebody who is not there matters where one vote is enough. */
    private static WorkflowDefinition voted() {
        var draft = draft();
        var agree = TransitionKind.AGREE;
        var refuse = TransitionKind.REFUSE;
        draft.voted("ann,bob,cat", new Countersign(Rule.COUNT, 2, false, false, Map.of("cat", 2)), agree, refuse);
        draft.voted("ann,bob,cat", new Countersign(Rule.PERCENT, 100, true, true, Map.of()), agree, refuse, agree);
        draft.voted("ann,bob", new Countersign(Rule.UNANIMOUS, 0, true, false, Map.of()), refuse);
        draft.voted("ann,bob", new Countersign(Rule.FIRST, 0, false, false, Map.of()), agree);
        return draft.done();
    }

    /**
     * Several ways of a branch to the join, a loop in a branch, a branch that a program alone goes through, fields that one branch
     * fills and the other asks for, two forks one behind the other, ways back to the forks.
     */
    private static WorkflowDefinition parallel() {
        var draft = draft();
        var fork = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
        var join = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
        var second = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
        var last = draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
        draft.filled("adviser", FieldType.USER, "{}");
        draft.field("sum", FieldType.INTEGER, "{}");
        var writer = draft.state(Draft.ANN);
        var looped = draft.state(new Participants(ParticipantKind.FIELD, "adviser"));
        draft.transition(draft.start(), fork);
        draft.transition(fork, writer);
        draft.transition(fork, looped);
        draft.transition(writer, join);
        draft.transition(looped, join);
        draft.transition(looped, looped);
        draft.transition(looped.id(), join.id(), 60);
        draft.show(writer, "sum", FieldAccess.REQUIRED);
        draft.transition(join, second, new Branch("{sum} > 3", fork.id()));
        var program = draft.state(Draft.HOOK);
        var asked = draft.state(Draft.ANN);
        draft.transition(second, program);
        draft.transition(second, asked);
        draft.transition(program, last);
        draft.transition(asked, last, new Branch("{sum} < 1", asked.id()));
        draft.transition(last, draft.end(), new Branch("{sum} == 1", second.id()));
        return draft.done();
    }

    private static void branches(Draft draft, List<String> expressions) {
        var branches = expressions.stream()
                .map(expression -> {
                    var target = draft.state(Draft.ANN);
                    draft.transition(target, draft.end());
                    return new Branch(expression, target.id());
                })
                .toArray(Branch[]::new);
        draft.transition(draft.start().id(), 0, 0, branches);
    }
}
