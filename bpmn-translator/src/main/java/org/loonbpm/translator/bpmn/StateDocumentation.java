package org.loonbpm.translator.bpmn;

import java.util.Locale;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.State;

/** Says in a line who handles a state, for readers of the diagram in any tool. */
final class StateDocumentation {

    private StateDocumentation() {}

    static String of(State state) {
        return switch (NodeKind.of(state)) {
            case START -> "Drafted and, when sent back, changed by the creator.";
            case END -> "Finished.";
            case SCRIPT -> "Done by script %s.".formatted(state.participants().value());
            case HOOK -> "Done by calling a hook.";
            case USER, COUNTERSIGN -> people(state);
        };
    }

    private static String people(State state) {
        var participants = state.participants();
        if (!participants.kind().isHuman()) {
            return "Handled by nobody.";
        }
        var kind = participants.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Handled by %s %s; %s.".formatted(kind, participants.value(), sharing(state.distribution()));
    }

    private static String sharing(Distribution distribution) {
        return switch (distribution) {
            case CLAIM -> "one of them accepts it";
            case DIRECT -> "any of them";
            case RANDOM -> "one of them is drawn";
            case EVERYONE -> "all of them have to choose the same";
        };
    }
}
