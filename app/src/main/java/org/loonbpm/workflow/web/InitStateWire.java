package org.loonbpm.workflow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.JsonTexts;
import org.loonbpm.workflow.ReadInitState.FormField;
import org.loonbpm.workflow.ReadInitState.InitState;
import org.loonbpm.workflow.StateRow;
import tools.jackson.databind.JsonNode;

/** The start state with its form and its ways out. */
record InitStateWire(
        long id,
        String creator,
        String gmtCreated,
        String gmtModified,
        boolean isDeleted,
        String name,
        long workflowId,
        boolean isHidden,
        int orderId,
        int typeId,
        boolean enableRetreat,
        boolean rememberLastManEnable,
        int participantTypeId,
        String participant,
        int distributeTypeId,
        JsonNode label,
        List<Field> fieldList,
        List<WayOut> transition) {

    static InitStateWire of(InitState init) {
        State state = init.state();
        StateRow row = init.row();
        return new InitStateWire(
                state.id(),
                row.creator(),
                Times.text(row.gmtCreated()),
                Times.text(row.gmtModified()),
                false,
                state.name(),
                init.workflowId(),
                state.hidden(),
                state.order(),
                state.kind().code(),
                state.retreatEnabled(),
                state.remembersLastHandler(),
                state.participants().kind().code(),
                state.participants().value(),
                state.distribution().code(),
                JsonTexts.readOrEmptyObject(state.label()),
                init.form().stream().map(Field::of).toList(),
                init.transitions().stream().map(WayOut::of).toList());
    }

    /** A field of the form. */
    record Field(
            String fieldKey,
            String fieldName,
            @Nullable Object fieldValue,
            int orderId,
            int fieldTypeId,
            int fieldAttribute,
            @Nullable String defaultValue,
            String description,
            String placeholder,
            String fieldTemplate,
            JsonNode booleanFieldDisplay,
            JsonNode fieldChoice,
            JsonNode label) {

        static Field of(FormField shown) {
            CustomField field = shown.field();
            return new Field(
                    field.key(),
                    field.name(),
                    null,
                    field.order(),
                    field.type().code(),
                    shown.access().code(),
                    field.defaultValue(),
                    field.description(),
                    field.placeholder(),
                    field.template(),
                    JsonTexts.readOrEmptyObject(field.booleanDisplay()),
                    JsonTexts.readOrEmptyObject(field.choices()),
                    JsonTexts.readOrEmptyObject(field.label()));
        }
    }

    /** A transition out of the start state. */
    record WayOut(
            long transitionId,
            String transitionName,
            int attributeTypeId,
            boolean fieldRequireCheck,
            boolean alertEnable,
            String alertText) {

        static WayOut of(Transition transition) {
            return new WayOut(
                    transition.id(),
                    transition.name(),
                    transition.kind().code(),
                    transition.fieldsRequired(),
                    transition.alertEnabled(),
                    transition.alertText());
        }
    }
}
