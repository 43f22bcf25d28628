package org.loonbpm.translator.validation;

import java.util.Set;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** The keys under which a ticket's values are known. */
public final class FieldKeys {

    /** What every ticket can show in a form. */
    private static final Set<String> SHOWN = Set.of(
            "sn",
            "title",
            "state_id",
            "participant_info.participant_name",
            "participant_info.participant_alias",
            "workflow.workflow_name",
            "creator",
            "gmt_created",
            "gmt_modified",
            "state.state_name");

    /** What every ticket brings into a condition: its own columns, and what a request says. */
    private static final Set<String> ASKED = Set.of(
            "id",
            "sn",
            "title",
            "state_id",
            "workflow_id",
            "creator",
            "username",
            "gmt_created",
            "gmt_modified",
            "is_deleted",
            "parent_ticket_id",
            "parent_ticket_state_id",
            "participant_type_id",
            "participant",
            "relation",
            "in_add_node",
            "add_node_man",
            "script_run_last_result",
            "act_state_id",
            "multi_all_person",
            "transition_id",
            "suggestion");

    /** Names that mean something else where conditions and tasks are evaluated. */
    static final Set<String> RESERVED = Set.of(
            "transition_id",
            "execution",
            "conditions",
            "people",
            "scriptWork",
            "hookWork",
            "timerElapsed",
            "voter",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private FieldKeys() {}

    public static boolean isShown(WorkflowDefinition workflow, String key) {
        return SHOWN.contains(key) || workflow.field(key).isPresent();
    }

    public static boolean isAsked(WorkflowDefinition workflow, String key) {
        return ASKED.contains(key) || workflow.field(key).isPresent();
    }
}
