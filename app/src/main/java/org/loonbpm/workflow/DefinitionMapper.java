package org.loonbpm.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.json.CountersignText;
import org.loonbpm.translator.json.UnreadableDefinition;
import tools.jackson.databind.JsonNode;

/**
 * Makes definitions of rows. It never fails: an old row with an unknown number or a broken JSON text is read as if the
 * column had its default, because one bad state must not make the whole workflow unreadable.
 */
final class DefinitionMapper {

    private DefinitionMapper() {}

    static State state(SavedState row) {
        return new State(
                row.id(),
                row.name(),
                known(StateKind::of, row.typeId(), StateKind.NORMAL),
                row.orderId(),
                row.isHidden(),
                row.enableRetreat(),
                row.rememberLastManEnable(),
                new Participants(
                        known(ParticipantKind::of, row.participantTypeId(), ParticipantKind.NONE), row.participant()),
                known(Distribution::of, row.distributeTypeId(), Distribution.CLAIM),
                form(row.stateFieldStr()),
                row.label(),
                countersign(row.countersign()),
                row.enableReturn());
    }

    private static Countersign countersign(String text) {
        try {
            return CountersignText.read(text);
        } catch (UnreadableDefinition broken) {
            return Countersign.UNANIMOUS;
        }
    }

    static Transition transition(SavedTransition row) {
        return new Transition(
                row.id(),
                row.name(),
                known(TransitionKind::of, row.attributeTypeId(), TransitionKind.OTHER),
                row.sourceStateId(),
                row.destinationStateId(),
                BranchTexts.read(row.conditionExpression()),
                row.timer(),
                row.fieldRequireCheck(),
                row.alertEnable(),
                row.alertText());
    }

    static CustomField field(SavedCustomField row) {
        return new CustomField(
                row.id(),
                row.fieldKey(),
                row.fieldName(),
                known(FieldType::of, row.fieldTypeId(), FieldType.STRING),
                row.orderId(),
                row.defaultValue(),
                row.description(),
                row.placeholder(),
                row.fieldTemplate(),
                row.booleanFieldDisplay(),
                row.fieldChoice(),
                row.label());
    }

    static WorkflowSettings settings(SavedWorkflow row, Grants grants) {
        return new WorkflowSettings(
                row.titleTemplate(),
                row.contentTemplate(),
                row.viewPermissionCheck(),
                row.limitExpression().isBlank() ? "{}" : row.limitExpression(),
                texts(row.displayFormStr()),
                ids(CommaList.of(row.notices())),
                new WorkflowSettings.Permissions(
                        grants.administrators(),
                        grants.interveners(),
                        grants.viewers(),
                        ids(grants.viewerDepartments()),
                        grants.applications()));
    }

    private static Map<String, FieldAccess> form(String stateFieldStr) {
        Map<String, FieldAccess> form = new LinkedHashMap<>();
        JsonTexts.readOrEmptyObject(stateFieldStr)
                .properties()
                .forEach(entry -> form.put(
                        entry.getKey(), known(FieldAccess::of, entry.getValue().asInt(0), FieldAccess.READ_ONLY)));
        return form;
    }

    private static List<String> texts(String jsonList) {
        return JsonTexts.read(jsonList).filter(JsonNode::isArray).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<Long> ids(List<String> entries) {
        return entries.stream()
                .map(CommaList::ids)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> T known(IntFunction<T> coded, int code, T otherwise) {
        try {
            return coded.apply(code);
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
