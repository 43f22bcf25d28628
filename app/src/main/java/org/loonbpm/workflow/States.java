package org.loonbpm.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of states. */
@Repository
class States {

    private final JdbcClient jdbc;
    private final Listing listing;
    private final KeptRows kept;

    States(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
        this.kept = new KeptRows(jdbc, "workflow_state", "state");
    }

    Optional<SavedState> find(long id) {
        return jdbc.sql("select * from workflow_state where id = :id and not is_deleted")
                .param("id", id)
                .query(SavedState.class)
                .optional();
    }

    /** In the order of their ids. */
    List<SavedState> ofWorkflows(Collection<Long> workflowIds) {
        return jdbc.sql("select * from workflow_state where workflow_id = any(:ids) and not is_deleted order by id")
                .param("ids", workflowIds.toArray(Long[]::new))
                .query(SavedState.class)
                .list();
    }

    /** Deleted ones too. */
    List<SavedState> everOf(long workflowId) {
        return jdbc.sql("select * from workflow_state where workflow_id = ?")
                .param(workflowId)
                .query(SavedState.class)
                .list();
    }

    Set<Long> idsOf(long workflowId) {
        return jdbc.sql("select id from workflow_state where workflow_id = :id and not is_deleted")
                .param("id", workflowId)
                .query(Long.class)
                .set();
    }

    /** In the order in which the flow steps show them. */
    Page<SavedState> named(String part, long workflowId, PageRequest page) {
        return listing.page(
                SavedState.class,
                "workflow_state where workflow_id = :id and not is_deleted and position(:part in name) > 0",
                "order_id, id",
                Map.of("id", workflowId, "part", part),
                page);
    }

    long add(long workflowId, StateDraft draft, String creator) {
        return jdbc.sql("""
                        insert into workflow_state (workflow_id, name, is_hidden, order_id, type_id, enable_retreat,
                            remember_last_man_enable, participant_type_id, participant, distribute_type_id,
                            state_field_str, label, countersign, enable_return,
                            creator)
                        values (:workflowId, :name, :isHidden, :orderId, :typeId, :enableRetreat,
                            :rememberLastManEnable, :participantTypeId, :participant, :distributeTypeId,
                            :stateFieldStr, :label, coalesce(:countersign::text, '{}'),
                            coalesce(:enableReturn::boolean, false), :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(draft, Map.of("workflowId", workflowId, "creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long workflowId, long id, StateDraft draft) {
        int changed = jdbc.sql("""
                        update workflow_state set name = :name, is_hidden = :isHidden, order_id = :orderId,
                            type_id = :typeId, enable_retreat = :enableRetreat,
                            remember_last_man_enable = :rememberLastManEnable,
                            participant_type_id = :participantTypeId, participant = :participant,
                            distribute_type_id = :distributeTypeId, state_field_str = :stateFieldStr, label = :label,
                            countersign = coalesce(:countersign::text, countersign),
                            enable_return = coalesce(:enableReturn::boolean, enable_return),
                            gmt_modified = now()
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
