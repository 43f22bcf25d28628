package org.loonbpm.translator.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One state of a workflow.
 *
 * @param id the state's row id, unique over all workflows
 * @param order the place among the flow steps that callers show; smaller comes first
 * @param hidden whether the flow steps leave the state out while the ticket is elsewhere
 * @param retreatEnabled whether the creator may take the ticket back from here to the start state
 * @param remembersLastHandler whether a ticket that returns goes to whoever handled it here last
 * @param form the fields shown to a handler, by field key, in the order of the definition
 * @param label free JSON text of the callers' own
 * @param countersign how the votes end where everybody handles the ticket; without meaning elsewhere
 * @param returnEnabled whether whoever handles the ticket here may send it back to a state that it has passed
 */
public record State(
        long id,
        String name,
        StateKind kind,
        int order,
        boolean hidden,
        boolean retreatEnabled,
        boolean remembersLastHandler,
        Participants participants,
        Distribution distribution,
        Map<String, FieldAccess> form,
        String label,
        Countersign countersign,
        boolean returnEnabled) {

    public State {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** A state as Loonflow knows it. */
    public State(
            long id,
            String name,
            StateKind kind,
            int order,
            boolean hidden,
            boolean retreatEnabled,
            boolean remembersLastHandler,
            Participants participants,
            Distribution distribution,
            Map<String, FieldAccess> form,
            String label) {
        this(
                id,
                name,
                kind,
                order,
                hidden,
                retreatEnabled,
                remembersLastHandler,
                participants,
                distribution,
                form,
                label,
                Countersign.UNANIMOUS,
                false);
    }

    /** Whether everyone has to handle the ticket before it leaves the state. */
    public boolean isCountersigned() {
        return kind == StateKind.NORMAL
                && distribution == Distribution.EVERYONE
                && participants.kind().isHuman();
    }
}
