package org.loonbpm.translator.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.State;

/** What two versions of a state differ in. */
final class StateComparison {

    private StateComparison() {}

    static List<ChangedAttribute> changed(State before, State after) {
        // a change of people is one of the graph only where it makes the state another kind of node
        boolean otherNode = !Topology.isSameNode(before, after);
        return new Comparison<>(before, after)
                .with("name", State::name)
                .with("kind", State::kind, Comparison::told, otherNode)
                .with("order", State::order)
                .with("hidden", State::hidden)
                .with("retreatEnabled", State::retreatEnabled)
                .with("remembersLastHandler", State::remembersLastHandler)
                .with("participants.kind", state -> state.participants().kind(), Comparison::told, otherNode)
                .with("participants.value", state -> state.participants().value())
                .with("distribution", State::distribution, Comparison::told, otherNode)
                .and(StateComparison::form)
                .with("label", State::label)
                .with("returnEnabled", State::returnEnabled)
                .with("countersign.rule", state -> state.countersign().rule())
                .with("countersign.threshold", state -> state.countersign().threshold())
                .with("countersign.veto", state -> state.countersign().veto())
                .with("countersign.ordered", state -> state.countersign().ordered(), Comparison::told, otherNode)
                .with("countersign.weights", state -> state.countersign().weights())
                .changed();
    }

    private static List<ChangedAttribute> form(State before, State after) {
        var keys = new LinkedHashSet<>(before.form().keySet());
        keys.addAll(after.form().keySet());
        var fields = new Comparison<>(before, after);
        keys.forEach(key -> fields.with("form." + key, state -> state.form().get(key)));
        var changed = new ArrayList<>(fields.changed());
        if (before.form().keySet().equals(after.form().keySet())) {
            changed.addAll(new Comparison<>(before, after)
                    .with("form order", state -> List.copyOf(state.form().keySet()))
                    .changed());
        }
        return changed;
    }
}
