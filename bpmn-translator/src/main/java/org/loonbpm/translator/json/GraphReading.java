package org.loonbpm.translator.json;

import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;

/** Reads states and transitions. */
final class GraphReading {

    private GraphReading() {}

    static State state(ObjectReader state) {
        return new State(
                state.id(),
                state.text("name"),
                state.word("kind", StateKind.values(), StateKind.NORMAL),
                (int) state.integer("order", 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
                state.flag("hidden", false),
                state.flag("retreatEnabled", false),
                state.flag("remembersLastHandler", false),
                state.object("participants", GraphReading::participants, Participants.NOBODY),
                state.word("distribution", Distribution.values(), Distribution.CLAIM),
                state.wordsByKey("form", FieldAccess.values()),
                state.text("label", "{}"),
                state.object("countersign", GraphReading::countersign, Countersign.UNANIMOUS),
                state.flag("returnEnabled", false));
    }

    static Countersign countersign(ObjectReader vote) {
        return new Countersign(
                vote.word("rule", Rule.values(), Rule.UNANIMOUS),
                (int) vote.integer("threshold", 0, 0, Integer.MAX_VALUE),
                vote.flag("veto", false),
                vote.flag("ordered", false),
                vote.integersByKey("weights", 1, Countersign.MOST_WEIGHT));
    }

    private static Participants participants(ObjectReader participants) {
        return new Participants(participants.word("kind", ParticipantKind.values()), participants.text("value", ""));
    }

    static Transition transition(ObjectReader transition) {
        return new Transition(
                transition.id(),
                transition.text("name"),
                transition.word("kind", TransitionKind.values(), TransitionKind.AGREE),
                transition.integer("from", 0, 0, Long.MAX_VALUE),
                transition.integer("to", 0, 0, Long.MAX_VALUE),
                transition.list("branches", item -> item.object(GraphReading::branch)),
                (int) transition.integer("timerSeconds", 0, 0, Integer.MAX_VALUE),
                transition.flag("fieldsRequired", true),
                transition.flag("alertEnabled", false),
                transition.text("alertText", ""));
    }

    private static Branch branch(ObjectReader branch) {
        return new Branch(branch.text("when"), branch.integer("to", 0, 0, Long.MAX_VALUE));
    }
}
