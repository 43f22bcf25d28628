package org.loonbpm.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.Workflow;

/** A field of a ticket with its value and all that a form needs to show it. */
public record TicketField(
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
        Object booleanFieldDisplay,
        Object fieldChoice,
        Object label) {

    /** The fields that every ticket has, then the workflow's own; names and places are Loonflow's. */
    static List<TicketField> all(TicketRow ticket, Workflow workflow, State state, Map<String, Person> people) {
        ParticipantInfo participants = ParticipantInfo.of(ticket, people);
        var fields = new ArrayList<TicketField>();
        fields.add(base("sn", "流水号", ticket.sn(), 10));
        fields.add(base("title", "标题", ticket.title(), 20));
        fields.add(base("state_id", "状态id", ticket.stateId(), 40));
        fields.add(base("state.state_name", "状态名", state.name(), 41));
        fields.add(base("participant_info.participant_name", "当前处理人", participants.participantName(), 50));
        fields.add(base("participant_info.participant_alias", "当前处理人", participants.participantAlias(), 55));
        fields.add(base("workflow.workflow_name", "工作流名称", workflow.name(), 60));
        fields.add(base("creator", "创建人", ticket.creator(), 80));
        fields.add(base("gmt_created", "创建时间", Times.text(ticket.gmtCreated()), 100));
        fields.add(base("gmt_modified", "更新时间", Times.text(ticket.gmtModified()), 120));
        workflow.definition()
                .fields()
                .forEach(field -> fields.add(of(field, ticket.fields().get(field.key()))));
        return fields;
    }

    private static TicketField base(String key, String name, Object value, int order) {
        return new TicketField(
                key,
                name,
                value,
                order,
                FieldType.STRING.code(),
                FieldAccess.READ_ONLY.code(),
                null,
                "",
                "",
                "",
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static TicketField of(CustomField field, @Nullable Object value) {
        return new TicketField(
                field.key(),
                field.name(),
                value,
                field.order(),
                field.type().code(),
                FieldAccess.READ_ONLY.code(),
                field.defaultValue(),
                field.description(),
                field.placeholder(),
                field.template(),
                JsonText.parsed(field.booleanDisplay()),
                JsonText.parsed(field.choices()),
                JsonText.parsed(field.label()));
    }

    TicketField with(@Nullable FieldAccess access) {
        return access == null
                ? this
                : new TicketField(
                        fieldKey,
                        fieldName,
                        fieldValue,
                        orderId,
                        fieldTypeId,
                        access.code(),
                        defaultValue,
                        description,
                        placeholder,
                        fieldTemplate,
                        booleanFieldDisplay,
                        fieldChoice,
                        label);
    }
}
