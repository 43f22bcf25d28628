package org.loonbpm.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of workflows. */
@Repository
class Workflows {

    private static final String EDITION = """
            select id as workflow_id, coalesce(published_revision, revision) as revision, access_revision as access,
                published_revision is not null as published
            from workflow where not is_deleted""";

    private final JdbcClient jdbc;
    private final Listing listing;

    Workflows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
    }

    Optional<SavedWorkflow> find(long id) {
        return jdbc.sql("select * from workflow where id = :id and not is_deleted")
                .param("id", id)
                .query(SavedWorkflow.class)
                .optional();
    }

    SavedWorkflow get(long id) {
        return find(id).orElseThrow(() -> Refusal.notFound("workflow", id));
    }

    /** In which tickets are opened now. */
    Optional<Edition> edition(long id) {
        return jdbc.sql(EDITION + " and id = ?").param(id).query(Edition.class).optional();
    }

    /** In which editors see the workflow now. */
    Optional<Edition> draft(long id) {
        return jdbc.sql("""
                        select id as workflow_id, revision, access_revision as access, false as published
                        from workflow where id = ? and not is_deleted""").param(id).query(Edition.class).optional();
    }

    /** Of all workflows that have not been deleted. */
    List<Edition> editions() {
        return jdbc.sql(EDITION).query(Edition.class).list();
    }

    /** Whether edits collect in a draft. */
    boolean isPublished(long id) {
        return jdbc.sql("select published_revision is not null from workflow where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Deleted ones included. */
    List<SavedWorkflow> all(Collection<Long> ids) {
        return jdbc.sql("select * from workflow where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(SavedWorkflow.class)
                .list();
    }

    List<SavedWorkflow> present(Collection<Long> ids) {
        return jdbc.sql("select * from workflow where id = any(:ids) and not is_deleted order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query(SavedWorkflow.class)
                .list();
    }

    List<Long> presentIds() {
        return jdbc.sql("select id from workflow where not is_deleted")
                .query(Long.class)
                .list();
    }

    Page<SavedWorkflow> named(String part, Collection<Long> ids, PageRequest page) {
        return listing.page(
                SavedWorkflow.class,
                "workflow where not is_deleted and id = any(:ids) and position(:part in name) > 0",
                "id",
                Map.of("ids", ids.toArray(Long[]::new), "part", part),
                page);
    }

    long add(WorkflowDraft draft, String creator) {
        return jdbc.sql("""
                        insert into workflow (name, description, notices, view_permission_check, limit_expression,
                            display_form_str, title_template, content_template, creator)
                        values (:name, :description, :notices, :viewPermissionCheck, :limitExpression,
                            :displayFormStr, :titleTemplate, :contentTemplate, :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(draft, Map.of("creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long id, WorkflowDraft draft) {
        jdbc.sql("""
                        update workflow set name = :name, description = :description, notices = :notices,
                            view_permission_check = :viewPermissionCheck, limit_expression = :limitExpression,
                            display_form_str = :displayFormStr, title_template = :titleTemplate,
                            content_template = :contentTemplate, gmt_modified = now(),
                            access_revision = nextval('workflow_revision')
                        where id = :id
                        """).paramSource(new DraftParameters(draft, Map.of("id", id))).update();
    }

    void delete(long id) {
        jdbc.sql("update workflow set is_deleted = true, gmt_modified = now() where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Begins a change of the workflow or of what belongs to it: gives it a new revision and keeps other changes of it waiting
     * until this transaction ends.
     */
    void beginChange(long id) {
        int found = jdbc.sql(
                        "update workflow set revision = nextval('workflow_revision') where id = :id and not is_deleted")
                .param("id", id)
                .update();
        if (found == 0) {
            throw Refusal.notFound("workflow", id);
        }
    }
}
