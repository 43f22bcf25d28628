package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.loonbpm.translator.bpmn.LoonExtensions;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.reading.LoonReader.UnreadableExtension;

/** What the elements of our namespace in a process say, by the BPMN id of the element that carries them. */
final class Extensions {

    private final Remarks remarks;
    private final Map<String, Placed<State>> states = new HashMap<>();
    private final Map<String, Placed<Transition>> transitions = new HashMap<>();
    private final List<Placed<Transition>> loose = new ArrayList<>();
    private final Optional<WorkflowDefinition> workflow;

    /** Something and its place in the definition's list. */
    private record Placed<T>(int position, T item) {}

    Extensions(XmlElement process, Remarks remarks) {
        this.remarks = remarks;
        this.workflow =
                read(process, "workflow", LoonElements::workflow).stream().findFirst();
        loose.addAll(read(process, "transition", element -> placed(element, LoonElements::transition)));
        process.children().stream().filter(XmlElement::isBpmn).forEach(element -> {
            read(element, "state", state -> placed(state, LoonElements::state))
                    .forEach(state -> states.put(element.id(), state));
            read(element, "transition", transition -> placed(transition, LoonElements::transition))
                    .forEach(transition -> transitions.put(element.id(), transition));
        });
    }

    private <T> List<T> read(XmlElement carrier, String name, Function<LoonReader, T> reading) {
        var found = new ArrayList<T>();
        carrier.extensions(LoonExtensions.NAMESPACE, name).forEach(element -> {
            try {
                found.add(reading.apply(new LoonReader(element)));
            } catch (UnreadableExtension unreadable) {
                remarks.add(RemarkCode.UNREADABLE_EXTENSION, carrier, String.valueOf(unreadable.getMessage()));
            }
        });
        return found;
    }

    private static <T> Placed<T> placed(LoonReader element, Function<LoonReader, T> reading) {
        return new Placed<>(element.position(), reading.apply(element));
    }

    Optional<WorkflowDefinition> workflow() {
        return workflow;
    }

    Optional<State> state(String element) {
        return Optional.ofNullable(states.get(element)).map(Placed::item);
    }

    Optional<Transition> transition(String element) {
        return Optional.ofNullable(transitions.get(element)).map(Placed::item);
    }

    /** The transitions that have no flow because they lead nowhere. */
    List<Transition> withoutFlow() {
        return loose.stream().map(Placed::item).toList();
    }

    /** The definition as these elements alone say it. */
    Optional<WorkflowDefinition> definition() {
        var all = new ArrayList<>(transitions.values());
        all.addAll(loose);
        return workflow.map(said -> new WorkflowDefinition(
                said.id(),
                said.name(),
                said.description(),
                inOrder(states.values().stream().toList()),
                inOrder(all),
                said.fields(),
                said.settings()));
    }

    /** States as they were exported, what was drawn anew behind them. */
    List<State> orderedStates(Collection<State> mixed) {
        var known = definition().map(WorkflowDefinition::states).orElse(List.of()).stream()
                .map(State::id)
                .toList();
        return sorted(mixed, State::id, known);
    }

    /** Transitions as they were exported, what was drawn anew behind them. */
    List<Transition> orderedTransitions(Collection<Transition> mixed) {
        var known = definition().map(WorkflowDefinition::transitions).orElse(List.of()).stream()
                .map(Transition::id)
                .toList();
        return sorted(mixed, Transition::id, known);
    }

    private static <T> List<T> sorted(Collection<T> items, ToLongFunction<T> id, List<Long> known) {
        var positions = new HashMap<Long, Integer>();
        known.forEach(number -> positions.putIfAbsent(number, positions.size()));
        return items.stream()
                .sorted(Comparator.<T>comparingInt(
                                item -> positions.getOrDefault(id.applyAsLong(item), Integer.MAX_VALUE))
                        .thenComparingLong(id))
                .toList();
    }

    private static <T> List<T> inOrder(List<Placed<T>> placed) {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::item)
                .toList();
    }
}
