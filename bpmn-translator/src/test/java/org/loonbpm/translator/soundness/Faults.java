package org.loonbpm.translator.soundness;

import static org.loonbpm.translator.validation.ProblemCode.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** For each code a way to put such a fault into any sound definition; gives what the fault is then about. */
final class Faults {

    private static final String OPTIONS = "{\"a\":\"A\",\"b\":\"B\"}";

    private Faults() {}

    static Map<ProblemCode, Function<Draft, Subject>> all() {
        var faults = new EnumMap<ProblemCode, Function<Draft, Subject>>(ProblemCode.class);
        structure(faults);
        ways(faults);
        ParallelFaults.putInto(faults);
        programs(faults);
        votes(faults);
        people(faults);
        fields(faults);
        conditions(faults);
        return faults;
    }

    private static void structure(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(NO_START_STATE, draft -> {
            draft.replace(draft.start(), draft.as(draft.start(), StateKind.NORMAL));
            return Subject.of(draft.done());
        });
        faults.put(SEVERAL_START_STATES, draft -> {
            draft.state(StateKind.START, Draft.ANN, Distribution.DIRECT);
            return Subject.of(draft.states.get(draft.states.size() - 1));
        });
        faults.put(DUPLICATE_STATE_ID, draft -> {
            var state = draft.any(draft.states);
            draft.states.add(state);
            return Subject.of(state);
        });
        faults.put(DUPLICATE_TRANSITION_ID, draft -> {
            var transition = draft.any(draft.transitions);
            draft.transitions.add(transition);
            return Subject.of(transition);
        });
        faults.put(DUPLICATE_FIELD_KEY, draft -> {
            var field = draft.field("twice", draft.any(List.of(FieldType.values())), "{}");
            draft.field("twice", FieldType.STRING, "{}");
            return Subject.of(field);
        });
        faults.put(
                RESERVED_FIELD_KEY,
                draft -> Subject.of(draft.field(
                        draft.any(List.of("people", "execution", "conditions", "voter", "transition_id")),
                        FieldType.STRING,
                        "{}")));
        faults.put(NO_END_STATE, draft -> {
            draft.states.replaceAll(state -> state.kind() == StateKind.END ? draft.as(state, StateKind.NORMAL) : state);
            return Subject.of(draft.done());
        });
        faults.put(
                MISSING_SOURCE_STATE,
                draft ->
                        Subject.of(draft.transition(777, draft.any(draft.states).id(), 0)));
        faults.put(
                MISSING_DESTINATION_STATE,
                draft -> Subject.of(draft.transition(draft.handled().id(), draft.any(List.of(0L, 777L)), 0)));
        faults.put(
                MISSING_BRANCH_TARGET,
                draft -> Subject.of(
                        draft.transition(draft.handled(), draft.any(draft.states), new Branch("{title} == 'x'", 777))));
        faults.put(TRANSITION_OUT_OF_END, draft -> Subject.of(draft.transition(draft.end(), draft.any(draft.states))));
    }

    private static void ways(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(UNREACHABLE_STATE, draft -> {
            var lost = draft.state(Draft.ANN);
            draft.transition(lost, draft.any(draft.states));
            return Subject.of(lost);
        });
        faults.put(DEAD_END_STATE, draft -> Subject.of(draft.entered(Draft.ANN)));
        faults.put(NO_WAY_TO_END, draft -> {
            var trap = draft.entered(Draft.ANN);
            var other = draft.state(Draft.ANN);
            draft.transition(trap, other);
            draft.transition(other, trap);
            return Subject.of(trap);
        });
        faults.put(TRANSITION_NEVER_TAKEN, draft -> {
            var program = draft.entered(Draft.HOOK);
            draft.transition(program, draft.end());
            return Subject.of(draft.transition(program, draft.any(draft.states)));
        });
        faults.put(AUTOMATIC_LOOP, draft -> {
            var first = draft.entered(Draft.HOOK);
            var second = draft.state(new Participants(ParticipantKind.SCRIPT, "1"));
            draft.transition(first, second);
            draft.transition(second, draft.end(), new Branch("{title} == 'again'", first.id()));
            return Subject.of(first);
        });
        faults.put(TIMER_LOOP, draft -> {
            var patient = draft.entered(Draft.ANN);
            draft.transition(patient, draft.end());
            draft.transition(patient.id(), patient.id(), 3600);
            return Subject.of(patient);
        });
        faults.put(COUNTERSIGN_CANNOT_END, draft -> {
            var vote = draft.any(List.of(
                    Countersign.UNANIMOUS,
                    vote(Rule.PERCENT, 60),
                    new Countersign(Rule.FIRST, 0, false, true, Map.of()),
                    new Countersign(Rule.COUNT, 2, true, false, Map.of("nobody", 3))));
            return Subject.of(draft.voted("ann,nobody", vote, TransitionKind.AGREE, TransitionKind.REFUSE));
        });
    }

    private static void votes(Map<ProblemCode, Function<Draft, Subject>> faults) {
        var agree = TransitionKind.AGREE;
        var refuse = TransitionKind.REFUSE;
        faults.put(COUNTERSIGN_WAITS_FOR_ABSENT, draft -> {
            var vote = draft.any(List.of(vote(Rule.COUNT, 2), vote(Rule.PERCENT, 60)));
            return Subject.of(draft.voted("ann,bob,nobody", vote, agree, refuse));
        });
        faults.put(COUNTERSIGN_THRESHOLD_OUT_OF_RANGE, draft -> {
            var vote = draft.any(
                    List.of(vote(Rule.COUNT, 3), vote(Rule.COUNT, 0), vote(Rule.PERCENT, 101), vote(Rule.PERCENT, 0)));
            return Subject.of(draft.voted("ann,bob", vote, agree, refuse));
        });
        faults.put(COUNTERSIGN_MAY_REPEAT, draft -> {
            var vote = draft.any(List.of(vote(Rule.COUNT, 2), vote(Rule.PERCENT, 60)));
            return Subject.of(draft.voted("ann,bob,cat", vote, agree, draft.any(List.of(agree, TransitionKind.OTHER))));
        });
        faults.put(COUNTERSIGN_VETO_WITHOUT_REFUSAL, draft -> {
            var rule = draft.any(List.of(Rule.UNANIMOUS, Rule.COUNT));
            return Subject.of(draft.voted("ann,bob", new Countersign(rule, 1, true, false, Map.of()), agree));
        });
        faults.put(COUNTERSIGN_WEIGHT_OF_NOBODY, draft -> {
            var weights = Map.of(draft.any(List.of("dan", "Ann")), 2);
            var vote = new Countersign(Rule.COUNT, 2, false, false, weights);
            return Subject.of(draft.voted("ann,bob", vote, agree, refuse));
        });
        faults.put(COUNTERSIGN_RULE_UNUSED, draft -> {
            var state = draft.voted("", vote(Rule.FIRST, 0), agree);
            var unvoted = new State(
                    state.id(),
                    state.name(),
                    state.kind(),
                    0,
                    false,
                    false,
                    false,
                    draft.any(List.of(Draft.ANN, Draft.HOOK)),
                    Distribution.DIRECT,
                    Map.of(),
                    "{}",
                    state.countersign(),
                    false);
            draft.replace(state, unvoted);
            return Subject.of(unvoted);
        });
        faults.put(RETURN_UNUSED, draft -> {
            var state = draft.entered(draft.any(List.of(Draft.HOOK, Participants.NOBODY)));
            var returning = new State(
                    state.id(),
                    state.name(),
                    state.kind(),
                    0,
                    false,
                    false,
                    false,
                    state.participants(),
                    state.distribution(),
                    Map.of(),
                    "{}",
                    Countersign.UNANIMOUS,
                    true);
            draft.replace(state, returning);
            return Subject.of(returning);
        });
    }

    private static Countersign vote(Rule rule, int threshold) {
        return new Countersign(rule, threshold, false, false, Map.of());
    }

    private static void programs(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(PROGRAM_WITHOUT_WAY_ON, draft -> {
            var program = draft.entered(draft.any(List.of(Draft.HOOK, new Participants(ParticipantKind.SCRIPT, "1"))));
            if (draft.any(List.of(true, false))) {
                draft.transition(program.id(), 777, 0);
                draft.transition(program, draft.end());
            }
            return Subject.of(program);
        });
        faults.put(PROGRAM_MISSING, draft -> {
            var program = draft.entered(draft.any(List.of(
                    new Participants(ParticipantKind.HOOK, "{}"),
                    new Participants(ParticipantKind.HOOK, "no json"),
                    new Participants(ParticipantKind.SCRIPT, ""),
                    new Participants(ParticipantKind.SCRIPT, "999"))));
            draft.transition(program, draft.end());
            return Subject.of(program);
        });
    }

    private static void people(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(NOBODY_HANDLES, draft -> handledBy(draft, Participants.NOBODY));
        faults.put(
                PARTICIPANTS_EMPTY,
                draft -> handledBy(
                        draft,
                        draft.any(List.of(
                                new Participants(ParticipantKind.PERSON, " "),
                                new Participants(ParticipantKind.DEPARTMENT, ""),
                                new Participants(ParticipantKind.FIELD, ","),
                                new Participants(ParticipantKind.EXTERNAL, "{}")))));
        faults.put(
                PARTICIPANTS_NOBODY,
                draft -> handledBy(
                        draft,
                        draft.any(List.of(
                                new Participants(ParticipantKind.PERSON, "nobody"),
                                new Participants(ParticipantKind.DEPARTMENT, "999"),
                                new Participants(ParticipantKind.VARIABLE, "boss"),
                                new Participants(ParticipantKind.ROLE, "999")))));
        faults.put(
                PARTICIPANT_UNKNOWN,
                draft -> handledBy(
                        draft,
                        draft.any(List.of(
                                new Participants(ParticipantKind.PEOPLE, "ann,nobody"),
                                new Participants(ParticipantKind.DEPARTMENT, "999,1")))));
        faults.put(
                PARTICIPANT_FIELD_UNKNOWN, draft -> handledBy(draft, new Participants(ParticipantKind.FIELD, "gone")));
        faults.put(PARTICIPANT_FIELD_NEVER_FILLED, draft -> {
            draft.field("who", FieldType.USER, "{}");
            return handledBy(draft, new Participants(ParticipantKind.FIELD, "who"));
        });
    }

    private static Subject handledBy(Draft draft, Participants participants) {
        var state = draft.state(participants);
        draft.transition(draft.start(), state);
        draft.transition(state, draft.end());
        return Subject.of(state);
    }

    private static void fields(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(UNKNOWN_FORM_FIELD, draft -> {
            var state = draft.any(draft.states);
            draft.show(state, "gone", draft.any(List.of(FieldAccess.REQUIRED, FieldAccess.OPTIONAL)));
            return Subject.of(state);
        });
        faults.put(UNKNOWN_DISPLAY_FIELD, draft -> {
            draft.display("gone" + draft.any(draft.states).id());
            return Subject.of(draft.done());
        });
        faults.put(REQUIRED_FIELD_UNFILLABLE, draft -> {
            var state = draft.any(draft.states);
            draft.show(state, draft.any(List.of("sn", "creator", "gmt_created")), FieldAccess.REQUIRED);
            return Subject.of(state);
        });
        faults.put(CONDITION_FIELD_NEVER_FILLED, draft -> {
            draft.field("amount", FieldType.INTEGER, "{}");
            return branch(draft, "{amount} > 3");
        });
        faults.put(CONDITION_FIELD_MAY_BE_EMPTY, draft -> {
            draft.field("amount", FieldType.INTEGER, "{}");
            draft.show(draft.start(), "amount", FieldAccess.OPTIONAL);
            return branch(draft, draft.any(List.of("{amount} > 3", "{amount} + 1 == 3", "abs({amount}) == 1")));
        });
    }

    private static void conditions(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(
                UNREADABLE_CONDITION,
                draft -> branch(
                        draft, draft.any(List.of("{title} >", "import os", "{title} = 'a'", "", "{", "lambda: 1"))));
        faults.put(UNKNOWN_FIELD_IN_CONDITION, draft -> branch(draft, "{gone} == " + draft.any(List.of(1, 2, 3))));
        faults.put(TYPE_CLASH, draft -> {
            draft.filled("amount", FieldType.INTEGER, "{}");
            draft.filled("day", FieldType.DATE, "{}");
            return branch(
                    draft,
                    draft.any(List.of(
                            "{amount} > '3'",
                            "{title} < 3",
                            "{amount} + 'a' == 'a'",
                            "{day} > datetime.datetime.now()",
                            "len({amount}) > 1",
                            "'a' in {amount}",
                            "-{title} == 1",
                            "{title}.days == 1")));
        });
        faults.put(NEVER_EQUAL, draft -> {
            draft.filled("amount", FieldType.FLOAT, "{}");
            draft.filled("urgent", FieldType.BOOLEAN, "{}");
            return branch(
                    draft,
                    draft.any(List.of(
                            "{amount} == '3'", "{title} != 3", "{urgent} == 'true'", "{amount} in ('1', '2')")));
        });
        faults.put(UNKNOWN_OPTION, draft -> {
            draft.filled("choice", draft.any(List.of(FieldType.SELECT, FieldType.RADIO)), OPTIONS);
            return branch(draft, draft.any(List.of("{choice} == 'c'", "'A' == {choice}", "{choice} in ('a', 'c')")));
        });
        faults.put(BRANCH_NEVER_TAKEN, draft -> {
            draft.filled("amount", FieldType.INTEGER, "{}");
            draft.filled("urgent", FieldType.BOOLEAN, "{}");
            draft.filled("choice", FieldType.SELECT, OPTIONS);
            return branch(
                    draft,
                    draft.any(List.of(
                            List.of("{amount} > 3 and {amount} < 3"),
                            List.of("3 < {amount} < 4"),
                            List.of("{amount} > 3", "{amount} >= 5"),
                            List.of("{amount} > 3", "{amount} <= 3", "{amount} == 3"),
                            List.of("{urgent}", "not {urgent}", "{title} == 'x'"),
                            List.of("{choice} in ('a', 'b')", "{choice} == 'a'"),
                            List.of("{title} == 'a' and {title} == 'b'"),
                            List.of("False"))));
        });
        faults.put(BRANCHES_OVERLAP, draft -> {
            draft.filled("amount", FieldType.FLOAT, "{}");
            draft.filled("choice", FieldType.SELECT, OPTIONS);
            return branch(
                    draft,
                    draft.any(List.of(
                            List.of("{amount} > 3", "{amount} > 2"),
                            List.of("{amount} < 3", "{amount} == 2 or {amount} > 10"),
                            List.of("{choice} == 'a'", "{choice} != 'b' or {amount} > 1"),
                            List.of("{amount} > 1", "{choice} == 'a'"),
                            List.of("{title} == 'a'", "{title} in ('a', 'b')"))));
        });
        faults.put(NO_BRANCH_APPLIES, draft -> {
            draft.filled("amount", FieldType.FLOAT, "{}");
            draft.filled("urgent", FieldType.BOOLEAN, "{}");
            draft.filled("choice", FieldType.SELECT, OPTIONS);
            var transition = branches(
                    draft,
                    0,
                    draft.any(List.of(
                            List.of("{amount} > 3", "{amount} < 3"),
                            List.of("{amount} < 3", "{amount} >= 3.5"),
                            List.of("{urgent}"),
                            List.of("{choice} == 'a'"),
                            List.of("{choice} == 'a' and {urgent}", "{choice} == 'b'"),
                            List.of("{title} == 'a'", "{title} == 'b'"))));
            return Subject.of(transition);
        });
    }

    private static Subject branch(Draft draft, String expression) {
        return branch(draft, List.of(expression));
    }

    private static Subject branch(Draft draft, List<String> expressions) {
        return Subject.of(branches(draft, draft.end().id(), expressions));
    }

    /** Each branch leads to a state of its own. */
    private static Transition branches(Draft draft, long otherwise, List<String> expressions) {
        var branches = expressions.stream()
                .map(expression -> {
                    var target = draft.state(Draft.ANN);
                    draft.transition(draft.start(), target);
                    draft.transition(target, draft.end());
                    return new Branch(expression, target.id());
                })
                .toArray(Branch[]::new);
        return draft.transition(draft.start().id(), otherwise, 0, branches);
    }
}
