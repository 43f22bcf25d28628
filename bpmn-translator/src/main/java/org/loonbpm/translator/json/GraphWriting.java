package org.loonbpm.translator.json;

import java.util.Map;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;

/** Writes states and transitions. */
final class GraphWriting {

    private GraphWriting() {}

    static void state(ObjectWriter writer, State state) {
        writer.id(state.id())
                .text("name", state.name())
                .word("kind", state.kind(), StateKind.NORMAL)
                .integer("order", state.order())
                .flag("hidden", state.hidden(), false)
                .flag("retreatEnabled", state.retreatEnabled(), false)
                .flag("remembersLastHandler", state.remembersLastHandler(), false)
                .object("participants", state.participants(), Participants.NOBODY, GraphWriting::participants)
                .word("distribution", state.distribution(), Distribution.CLAIM)
                .object("form", state.form(), Map.of(), GraphWriting::form)
                .text("label", state.label(), "{}")
                .object("countersign", state.countersign(), Countersign.UNANIMOUS, GraphWriting::countersign)
                .flag("returnEnabled", state.returnEnabled(), false);
    }

    static void countersign(ObjectWriter writer, Countersign vote) {
        writer.word("rule", vote.rule(), Rule.UNANIMOUS)
                .integer("threshold", vote.threshold())
                .flag("veto", vote.veto(), false)
                .flag("ordered", vote.ordered(), false)
                .object("weights", vote.weights(), Map.of(), GraphWriting::weights);
    }

    private static void weights(ObjectWriter writer, Map<String, Integer> weights) {
        weights.forEach(writer::integer);
    }

    private static void participants(ObjectWriter writer, Participants participants) {
        writer.word("kind", participants.kind(), null).text("value", participants.value(), "");
    }

    private static void form(ObjectWriter writer, Map<String, FieldAccess> form) {
        form.forEach((key, access) -> writer.word(key, access, null));
    }

    static void transition(ObjectWriter writer, Transition transition) {
        writer.id(transition.id())
                .text("name", transition.name())
                .word("kind", transition.kind(), TransitionKind.AGREE)
                .integer("from", transition.sourceStateId())
                .integer("to", transition.destinationStateId())
                .objects("branches", transition.branches(), GraphWriting::branch)
                .integer("timerSeconds", transition.timerSeconds())
                .flag("fieldsRequired", transition.fieldsRequired(), true)
                .flag("alertEnabled", transition.alertEnabled(), false)
                .text("alertText", transition.alertText(), "");
    }

    private static void branch(ObjectWriter writer, Branch branch) {
        writer.text("when", branch.expression()).integer("to", branch.targetStateId());
    }
}
