package org.loonbpm.translator.bpmn;

import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;

/** What a state becomes; a parallel one that belongs to a block without faults becomes a gateway, see {@link Gateways}. */
enum NodeKind {
    START(new StartTranslator()),
    USER(new HandledStateTranslator()),
    COUNTERSIGN(new CountersignTranslator()),
    ORDERED_COUNTERSIGN(new CountersignTranslator()),
    SCRIPT(new ScriptTranslator()),
    HOOK(new HookTranslator()),
    END(new EndTranslator()),
    PARALLEL(new WaitingPlaceTranslator());

    private final StateTranslator translator;

    NodeKind(StateTranslator translator) {
        this.translator = translator;
    }

    StateTranslator translator() {
        return translator;
    }

    /** A start state is handled by people whatever its participants say: Loonflow never runs a program there. */
    static NodeKind of(State state) {
        if (state.kind() == StateKind.START) {
            return START;
        }
        if (state.kind() == StateKind.END) {
            return END;
        }
        if (state.kind() == StateKind.PARALLEL) {
            return PARALLEL;
        }
        if (state.participants().kind() == ParticipantKind.SCRIPT) {
            return SCRIPT;
        }
        if (state.participants().kind() == ParticipantKind.HOOK) {
            return HOOK;
        }
        if (state.isCountersigned()) {
            return state.countersign().ordered() ? ORDERED_COUNTERSIGN : COUNTERSIGN;
        }
        return USER;
    }
}
