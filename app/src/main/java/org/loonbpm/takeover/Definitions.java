package org.loonbpm.takeover;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.workflow.Grants;
import org.loonbpm.workflow.RowsAsDefinition;
import org.loonbpm.workflow.SavedCustomField;
import org.loonbpm.workflow.SavedState;
import org.loonbpm.workflow.SavedTransition;
import org.loonbpm.workflow.SavedWorkflow;

/** The workflows of the source, deleted ones included, as tickets find them. */
final class Definitions {

    private final Map<Long, WorkflowDefinition> byId = new LinkedHashMap<>();
    private final Set<Long> deleted = new TreeSet<>();
    private final Set<Long> runnable = new TreeSet<>();

    static Definitions read(SourceDatabase source) {
        var definitions = new Definitions();
        Map<Long, List<SavedState>> states =
                rows(source, "workflow_state", Definitions::state).stream().collect(groupingBy(SavedState::workflowId));
        Map<Long, List<SavedTransition>> transitions =
                rows(source, "workflow_transition", Definitions::transition).stream()
                        .collect(groupingBy(SavedTransition::workflowId));
        Map<Long, List<SavedCustomField>> fields = rows(source, "workflow_customfield", Definitions::field).stream()
                .collect(groupingBy(SavedCustomField::workflowId));
        source.forEach("select * from workflow_workflow order by id", row -> {
            SavedWorkflow workflow = workflow(row);
            definitions.byId.put(
                    workflow.id(),
                    RowsAsDefinition.definition(
                            workflow,
                            states.getOrDefault(workflow.id(), List.of()),
                            transitions.getOrDefault(workflow.id(), List.of()),
                            fields.getOrDefault(workflow.id(), List.of()),
                            Grants.NONE));
            if (workflow.isDeleted()) {
                definitions.deleted.add(workflow.id());
            }
        });
        definitions.findRunnable();
        return definitions;
    }

    private void findRunnable() {
        var translator = new WorkflowTranslator();
        byId.forEach((id, definition) -> {
            if (!(translator.translate(definition) instanceof Rejected)) {
                runnable.add(id);
            }
        });
    }

    /** What the check says of each workflow that has not been deleted. */
    void check(Findings findings) {
        var translator = new WorkflowTranslator();
        byId.forEach((id, definition) -> {
            if (!deleted.contains(id)) {
                translator
                        .check(definition)
                        .forEach(problem -> findings.add(
                                FindingKind.CHECK,
                                "workflow %d '%s' %s".formatted(id, definition.name(), problem.element()),
                                "%s (%s)"
                                        .formatted(
                                                problem.message(),
                                                problem.code().code()),
                                isRunnable(id)
                                        ? "taken over as it is"
                                        : "taken over as it is; no ticket runs on it until it is repaired"));
            }
        });
    }

    Set<Long> ids() {
        return byId.keySet();
    }

    Optional<WorkflowDefinition> find(long workflowId) {
        return Optional.ofNullable(byId.get(workflowId));
    }

    /** Whether a process can be made of it. */
    boolean isRunnable(long workflowId) {
        return runnable.contains(workflowId);
    }

    private interface Reading<T> {
        T read(SourceRow row);
    }

    private static <T> List<T> rows(SourceDatabase source, String table, Reading<T> reading) {
        var rows = new ArrayList<T>();
        source.forEach(
                "select * from %s where is_deleted = 0 order by id".formatted(table),
                row -> rows.add(reading.read(row)));
        return rows;
    }

    private static SavedWorkflow workflow(SourceRow row) {
        return new SavedWorkflow(
                row.id(),
                row.text("name"),
                row.text("description"),
                row.text("notices"),
                row.flag("view_permission_check"),
                row.text("limit_expression"),
                row.text("display_form_str"),
                row.text("title_template"),
                row.text("content_template"),
                0,
                null,
                null,
                "follow",
                0,
                row.text("creator"),
                row.time("gmt_created"),
                row.time("gmt_modified"),
                row.flag("is_deleted"),
                true);
    }

    private static SavedState state(SourceRow row) {
        return new SavedState(
                row.id(),
                row.number("workflow_id"),
                row.text("name"),
                row.flag("is_hidden"),
                (int) row.number("order_id"),
                (int) row.number("type_id"),
                row.flag("enable_retreat"),
                row.flag("remember_last_man_enable"),
                (int) row.number("participant_type_id"),
                row.text("participant"),
                (int) row.number("distribute_type_id"),
                row.text("state_field_str"),
                row.text("label"),
                "{}",
                false,
                row.text("creator"),
                row.time("gmt_created"),
                row.time("gmt_modified"),
                false);
    }

    private static SavedTransition transition(SourceRow row) {
        return new SavedTransition(
                row.id(),
                row.number("workflow_id"),
                row.text("name"),
                (int) row.number("transition_type_id"),
                (int) row.number("timer"),
                row.number("source_state_id"),
                row.number("destination_state_id"),
                row.text("condition_expression"),
                (int) row.number("attribute_type_id"),
                row.flag("field_require_check"),
                row.flag("alert_enable"),
                row.text("alert_text"),
                row.text("creator"),
                row.time("gmt_created"),
                row.time("gmt_modified"),
                false);
    }

    private static SavedCustomField field(SourceRow row) {
        @Nullable String defaultValue = row.textOrNull("default_value");
        return new SavedCustomField(
                row.id(),
                row.number("workflow_id"),
                (int) row.number("field_type_id"),
                row.text("field_key"),
                row.text("field_name"),
                (int) row.number("order_id"),
                defaultValue,
                row.text("description"),
                row.text("placeholder"),
                row.text("field_template"),
                row.text("boolean_field_display"),
                row.text("field_choice"),
                row.text("label"),
                row.text("creator"),
                row.time("gmt_created"),
                row.time("gmt_modified"),
                false);
    }
}
