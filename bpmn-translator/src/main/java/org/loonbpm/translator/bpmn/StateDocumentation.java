package org.loonbpm.translator.bpmn;

import java.util.Locale;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.State;

/** Says in a line who handles a state, for readers of the diagram in any tool. */
final class StateDocumentation {

    private StateDocumentation() {}

    static String of(State state) {
        return switch (NodeKind.of(state)) {
            case START -> "Drafted and, when sent back, changed by the creator.";
            case END -> "Finished.";
            case PARALLEL -> "Branches begin or meet here.";
            case SCRIPT -> "Done by script %s.".formatted(state.participants().value());
            case HOOK -> "Done by calling a hook.";
            case USER, COUNTERSIGN, ORDERED_COUNTERSIGN -> people(state);
        };
    }

    private static String people(State state) {
        var participants = state.participants();
        if (!participants.kind().isHuman()) {
            return "Handled by nobody.";
        }
        var kind = participants.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Handled by %s %s; %s.".formatted(kind, participants.value(), sharing(state));
    }

    private static String sharing(State state) {
        return switch (state.distribution()) {
            case CLAIM -> "one of them accepts it";
            case DIRECT -> "any of them";
            case RANDOM -> "one of them is drawn";
            case EVERYONE -> vote(state.countersign());
        };
    }

    private static String vote(Countersign vote) {
        var rule = switch (vote.rule()) {
            case UNANIMOUS -> "all of them have to choose the same";
            case FIRST -> "the first of them decides";
            case COUNT -> "%d of them have to choose the same".formatted(vote.threshold());
            case PERCENT -> "%d%% of them have to choose the same".formatted(vote.threshold());
        };
        return rule + (vote.veto() ? ", a single refusal decides" : "") + (vote.ordered() ? ", one after another" : "");
    }
}
