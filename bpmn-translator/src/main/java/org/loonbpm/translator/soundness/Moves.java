package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.parallel.Blocks;

/**
 * What moves a definition allows. People choose among all transitions out of a state. Programs take the first, and so does
 * a ticket that waited for others to end. A timer takes its own, but where nobody chooses only the soonest ever elapses. Where
 * parallel branches do not fit together their transitions count as if somebody chose among them, so that one fault does not make
 * others of everything behind it.
 */
final class Moves {

    private final Map<Long, State> states = new HashMap<>();
    private final Map<Long, List<Transition>> transitions = new HashMap<>();
    private final BranchConditions conditions;
    private final Blocks blocks;

    private Moves(WorkflowDefinition workflow, BranchConditions conditions, Blocks blocks) {
        workflow.states().forEach(state -> states.put(state.id(), state));
        workflow.transitions()
                .forEach(transition -> transitions
                        .computeIfAbsent(transition.sourceStateId(), id -> new ArrayList<>())
                        .add(transition));
        this.conditions = conditions;
        this.blocks = blocks;
    }

    static List<Move> of(WorkflowDefinition workflow, BranchConditions conditions, Blocks blocks) {
        var moves = new Moves(workflow, conditions, blocks);
        return workflow.states().stream()
                .filter(state -> state.kind() != StateKind.END)
                .flatMap(state -> moves.from(state).stream())
                .toList();
    }

    static boolean isHandledByPeople(State state) {
        return state.kind() == StateKind.START
                || state.kind() == StateKind.NORMAL
                        && state.participants().kind().isHuman();
    }

    static boolean isHandledByProgram(State state) {
        return state.kind() == StateKind.NORMAL
                && (state.participants().kind() == ParticipantKind.SCRIPT
                        || state.participants().kind() == ParticipantKind.HOOK);
    }

    private List<Move> from(State state) {
        var ways = transitions.getOrDefault(state.id(), List.of());
        var moves = new ArrayList<Move>();
        if (state.kind() == StateKind.PARALLEL) {
            boolean whole = blocks.ofFork(state.id())
                    .or(() -> blocks.ofJoin(state.id()))
                    .isPresent();
            ways.forEach(way -> add(moves, state, way, whole ? Move.By.PARALLEL : Move.By.PERSON));
            return moves;
        }
        for (int i = 0; i < ways.size(); i++) {
            if (isHandledByPeople(state)) {
                add(moves, state, ways.get(i), Move.By.PERSON);
            } else if (i == 0) {
                add(moves, state, ways.get(i), Move.By.PROGRAM);
            }
            if (ways.get(i).hasTimer() && mayElapse(ways.get(i), ways)) {
                add(moves, state, ways.get(i), Move.By.TIMER);
            }
        }
        return moves;
    }

    /** An interrupting timer ends the others of its state. */
    private static boolean mayElapse(Transition timer, List<Transition> ways) {
        return ways.stream()
                .filter(Transition::hasTimer)
                .allMatch(other -> timer.timerSeconds() <= other.timerSeconds());
    }

    private void add(List<Move> moves, State state, Transition transition, Move.By by) {
        for (long target : conditions.targets(transition)) {
            var to = states.get(target);
            if (to != null) {
                moves.add(new Move(state, transition, to, by));
            }
        }
    }
}
