package org.loonbpm.ticket;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.workflow.Workflow;

/**
 * What becomes of a running ticket when another version of its workflow counts for it. Foretold and done by the same rule.
 *
 * @param toStateId the state in which it is then
 * @param reason why it is moved or blocked; empty where it stays as it is
 */
public record Passage(Outcome outcome, long toStateId, String reason) {

    /** What becomes of it. */
    public enum Outcome {
        /** It stays in its state with those who are to act there. */
        SAME,
        /** It arrives in a state, anew in its own where that is handled in another way now. */
        MOVED,
        /** It stays on the version that it is on until it has come to a state that both have. */
        BLOCKED
    }

    /**
     * @param from its state in the version that it is on, as far as that is known
     * @param targets where tickets go whose state the version does not have, by the state's id
     */
    public static Passage of(long stateId, Optional<State> from, Workflow version, Map<Long, Long> targets) {
        State to = version.state(stateId).orElse(null);
        if (to != null && to.kind() != StateKind.END) {
            return from.filter(state -> !Topology.isSameNode(state, to)).isPresent()
                    ? new Passage(
                            Outcome.MOVED,
                            stateId,
                            "state '%s' is handled in another way, so the ticket begins it anew".formatted(to.name()))
                    : new Passage(Outcome.SAME, stateId, "");
        }
        String name = from.map(State::name).orElse(Long.toString(stateId));
        Long target = targets.get(stateId);
        if (target != null && version.state(target).isPresent()) {
            return new Passage(Outcome.MOVED, target, "the version has no state '%s'".formatted(name));
        }
        return new Passage(
                Outcome.BLOCKED,
                stateId,
                to == null
                        ? "the version has no state '%s': name one to go to in targets".formatted(name)
                        : "state '%s' is an end state in the version: name another to go to in targets"
                                .formatted(name));
    }
}
