package org.loonbpm.translator.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** States and the transitions between them; whatever leads out of an end or to a state that does not exist is left out. */
final class Graph {

    private final Map<Long, State> states = new LinkedHashMap<>();
    private final Map<Long, List<Transition>> out = new HashMap<>();
    private final Map<Long, List<Transition>> in = new HashMap<>();

    Graph(WorkflowDefinition workflow) {
        workflow.states().forEach(state -> states.put(state.id(), state));
        for (Transition transition : workflow.transitions()) {
            if (state(transition.sourceStateId())
                    .filter(source -> source.kind() != StateKind.END)
                    .isPresent()) {
                out.computeIfAbsent(transition.sourceStateId(), id -> new ArrayList<>())
                        .add(transition);
                targets(transition)
                        .forEach(target -> in.computeIfAbsent(target, id -> new ArrayList<>())
                                .add(transition));
            }
        }
    }

    Optional<State> state(long id) {
        return Optional.ofNullable(states.get(id));
    }

    String name(long id) {
        return state(id).map(State::name).orElse("");
    }

    List<Transition> out(long id) {
        return out.getOrDefault(id, List.of());
    }

    /** The transitions that may lead to a state. */
    List<Transition> in(long id) {
        return in.getOrDefault(id, List.of());
    }

    List<State> forks() {
        return parallel().filter(state -> isFork(state.id())).toList();
    }

    Stream<State> joins() {
        return parallel().filter(state -> !isFork(state.id()));
    }

    private Stream<State> parallel() {
        return states.values().stream().filter(state -> state.kind() == StateKind.PARALLEL);
    }

    boolean isFork(long id) {
        return is(id, StateKind.PARALLEL) && out(id).size() > 1;
    }

    boolean isJoin(long id) {
        return is(id, StateKind.PARALLEL) && out(id).size() <= 1;
    }

    /** Whether a ticket can be in the state while others of its branches are elsewhere. */
    boolean isInner(long id) {
        return is(id, StateKind.NORMAL);
    }

    private boolean is(long id, StateKind kind) {
        return state(id).filter(state -> state.kind() == kind).isPresent();
    }

    /** The states to which the transition may lead, its conditions in their order, its destination last. */
    Set<Long> targets(Transition transition) {
        var targets = new LinkedHashSet<Long>();
        transition.branches().stream().map(Branch::targetStateId).forEach(targets::add);
        targets.add(transition.destinationStateId());
        targets.retainAll(states.keySet());
        return targets;
    }

    /** Everything that is reached from some states, these included; only what is passed is walked through. */
    Set<Long> reached(Collection<Long> from, LongPredicate passed) {
        var reached = new LinkedHashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            long id = open.remove();
            if (passed.test(id)) {
                out(id).stream()
                        .flatMap(transition -> targets(transition).stream())
                        .filter(reached::add)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** Everything from which a state is reached by what is passed, without the state. */
    Set<Long> reaching(long target, LongPredicate passed) {
        var reaching = new LinkedHashSet<Long>();
        var open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            in(open.remove()).stream()
                    .map(Transition::sourceStateId)
                    .filter(passed::test)
                    .filter(reaching::add)
                    .forEach(open::add);
        }
        return reaching;
    }
}
