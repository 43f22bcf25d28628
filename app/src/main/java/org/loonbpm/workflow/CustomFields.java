package org.loonbpm.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of custom fields. */
@Repository
class CustomFields {

    private final JdbcClient jdbc;
    private final Listing listing;
    private final KeptRows kept;

    CustomFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
        this.kept = new KeptRows(jdbc, "workflow_custom_field", "custom field");
    }

    /** In the order of their ids. */
    List<SavedCustomField> ofWorkflows(Collection<Long> workflowIds) {
        return jdbc.sql(
                        "select * from workflow_custom_field where workflow_id = any(:ids) and not is_deleted order by id")
                .param("ids", workflowIds.toArray(Long[]::new))
                .query(SavedCustomField.class)
                .list();
    }

    /** Whether the workflow has a field with that key, other than the one with that id. */
    boolean hasOther(long workflowId, String key, long id) {
        return jdbc.sql("""
                        select exists (select from workflow_custom_field
                            where workflow_id = :workflowId and field_key = :key and id <> :id and not is_deleted)
                        """)
                .param("workflowId", workflowId)
                .param("key", key)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Those whose key, name or description has that part. */
    Page<SavedCustomField> matching(String part, long workflowId, PageRequest page) {
        return listing.page(SavedCustomField.class, """
                workflow_custom_field where workflow_id = :id and not is_deleted
                    and (position(:part in field_key) > 0 or position(:part in field_name) > 0
                        or position(:part in description) > 0)
                """, "id", Map.of("id", workflowId, "part", part), page);
    }

    long add(long workflowId, CustomFieldDraft draft, String creator) {
        return jdbc.sql("""
                        insert into workflow_custom_field (workflow_id, field_type_id, field_key, field_name, order_id,
                            default_value, description, placeholder, field_template, boolean_field_display,
                            field_choice, label, creator)
                        values (:workflowId, :fieldTypeId, :fieldKey, :fieldName, :orderId,
                            :defaultValue, :description, :placeholder, :fieldTemplate, :booleanFieldDisplay,
                            :fieldChoice, :label, :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(draft, Map.of("workflowId", workflowId, "creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long workflowId, long id, CustomFieldDraft draft) {
        int changed = jdbc.sql("""
                        update workflow_custom_field set field_type_id = :fieldTypeId, field_key = :fieldKey,
                            field_name = :fieldName, order_id = :orderId, default_value = :defaultValue,
                            description = :description, placeholder = :placeholder, field_template = :fieldTemplate,
                            boolean_field_display = :booleanFieldDisplay, field_choice = :fieldChoice, label = :label,
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
