package org.loonbpm.translator.reading;

import java.util.LinkedHashMap;
import java.util.List;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;

/** Reads what {@link org.loonbpm.translator.bpmn.LoonExtensions} writes, element by element. */
final class LoonElements {

    private LoonElements() {}

    /** The workflow without states and transitions. */
    static WorkflowDefinition workflow(LoonReader element) {
        var permissions = new Permissions(
                element.values("administrator"),
                element.values("intervener"),
                element.values("viewer"),
                element.numbers("viewerDepartment"),
                element.values("application"));
        var settings = new WorkflowSettings(
                element.text("titleTemplate", ""),
                element.text("contentTemplate", ""),
                element.flag("viewPermissionCheck", true),
                element.text("limitExpression", "{}"),
                element.values("display"),
                element.numbers("notice"),
                permissions);
        return element.finished(new WorkflowDefinition(
                element.id(),
                element.text("name", ""),
                element.text("description", ""),
                List.of(),
                List.of(),
                element.children("field").map(LoonElements::field).toList(),
                settings));
    }

    private static CustomField field(LoonReader element) {
        return element.finished(new CustomField(
                element.id(),
                element.text("key", ""),
                element.text("name", ""),
                element.word("type", FieldType.values(), FieldType.STRING),
                element.small("order", Integer.MIN_VALUE),
                element.text("defaultValue").orElse(null),
                element.text("description", ""),
                element.text("placeholder", ""),
                element.text("template", ""),
                element.text("booleanDisplay", "{}"),
                element.text("choices", "{}"),
                element.text("label", "{}")));
    }

    static State state(LoonReader element) {
        var form = new LinkedHashMap<String, FieldAccess>();
        element.children("show")
                .forEach(show -> form.put(
                        show.text("field", ""),
                        show.finished(show.word("access", FieldAccess.values(), FieldAccess.READ_ONLY))));
        return element.finished(new State(
                element.id(),
                element.text("name", ""),
                element.word("kind", StateKind.values(), StateKind.NORMAL),
                element.small("order", Integer.MIN_VALUE),
                element.flag("hidden", false),
                element.flag("retreatEnabled", false),
                element.flag("remembersLastHandler", false),
                new Participants(
                        element.word("participants", ParticipantKind.values(), ParticipantKind.NONE),
                        element.text("participantValue", "")),
                element.word("distribution", Distribution.values(), Distribution.CLAIM),
                form,
                element.text("label", "{}"),
                element.children("countersign")
                        .map(LoonElements::countersign)
                        .findFirst()
                        .orElse(Countersign.UNANIMOUS),
                element.flag("returnEnabled", false)));
    }

    private static Countersign countersign(LoonReader element) {
        var weights = new LinkedHashMap<String, Integer>();
        element.children("weight")
                .forEach(weight -> weights.put(weight.text("voter", ""), weight.finished((int)
                        weight.number("votes", 1, 1, Countersign.MOST_WEIGHT))));
        return element.finished(new Countersign(
                element.word("rule", Rule.values(), Rule.UNANIMOUS),
                element.small("threshold", 0),
                element.flag("veto", false),
                element.flag("ordered", false),
                weights));
    }

    static Transition transition(LoonReader element) {
        return element.finished(new Transition(
                element.id(),
                element.text("name", ""),
                element.word("kind", TransitionKind.values(), TransitionKind.AGREE),
                element.number("from", 0, 0, Long.MAX_VALUE),
                element.number("to", 0, 0, Long.MAX_VALUE),
                element.children("branch").map(LoonElements::branch).toList(),
                element.small("timerSeconds", 0),
                element.flag("fieldsRequired", true),
                element.flag("alertEnabled", false),
                element.text("alertText", "")));
    }

    private static Branch branch(LoonReader element) {
        return element.finished(new Branch(element.text("when", ""), element.number("to", 0, 0, Long.MAX_VALUE)));
    }
}
