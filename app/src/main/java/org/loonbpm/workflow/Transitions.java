package org.loonbpm.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of transitions. */
@Repository
class Transitions {

    private final JdbcClient jdbc;
    private final Listing listing;
    private final KeptRows kept;

    Transitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
        this.kept = new KeptRows(jdbc, "workflow_transition", "transition");
    }

    /** In the order of their ids. */
    List<SavedTransition> ofWorkflows(Collection<Long> workflowIds) {
        return jdbc.sql(
                        "select * from workflow_transition where workflow_id = any(:ids) and not is_deleted order by id")
                .param("ids", workflowIds.toArray(Long[]::new))
                .query(SavedTransition.class)
                .list();
    }

    Page<SavedTransition> named(String part, long workflowId, PageRequest page) {
        return listing.page(
                SavedTransition.class,
                "workflow_transition where workflow_id = :id and not is_deleted and position(:part in name) > 0",
                "id",
                Map.of("id", workflowId, "part", part),
                page);
    }

    long add(long workflowId, TransitionDraft draft, String creator) {
        return jdbc.sql("""
                        insert into workflow_transition (workflow_id, name, transition_type_id, timer, source_state_id,
                            destination_state_id, condition_expression, attribute_type_id, field_require_check,
                            alert_enable, alert_text, creator)
                        values (:workflowId, :name, :transitionTypeId, :timer, :sourceStateId,
                            :destinationStateId, :conditionExpression, :attributeTypeId, :fieldRequireCheck,
                            :alertEnable, :alertText, :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(draft, Map.of("workflowId", workflowId, "creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long workflowId, long id, TransitionDraft draft) {
        int changed = jdbc.sql("""
                        update workflow_transition set name = :name, transition_type_id = :transitionTypeId,
                            timer = :timer, source_state_id = :sourceStateId,
                            destination_state_id = :destinationStateId, condition_expression = :conditionExpression,
                            attribute_type_id = :attributeTypeId, field_require_check = :fieldRequireCheck,
                            alert_enable = :alertEnable, alert_text = :alertText, gmt_modified = now()
                        where id = :id and workflow_id = :workflowId and not is_deleted
                        """)
                .paramSource(new DraftParameters(draft, Map.of("id", id, "workflowId", workflowId)))
                .update();
        kept.requireFound(changed, id);
    }

    void delete(long workflowId, long id) {
        kept.delete(workflowId, id);
    }

    /** Takes a deletion back. */
    void revive(long workflowId, long id) {
        kept.revive(workflowId, id);
    }
}
