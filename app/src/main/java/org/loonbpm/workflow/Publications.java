package org.loonbpm.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of the rows of workflows and versions says which version is published. */
@Repository
class Publications {

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A published version. */
    record Published(
            int number,
            String definition,
            @Nullable Long previousRevision,
            @Nullable Long previousFollow) {}

    Published published(long workflowId, long revision) {
        return jdbc.sql("""
                        select number, definition, previous_revision, previous_follow from workflow_version
                        where workflow_id = ? and revision = ?""").params(workflowId, revision).query(Published.class).single();
    }

    /** Keeps others who change or publish the workflow waiting until this transaction ends. */
    void lock(long workflowId) {
        jdbc.sql("select 1 from workflow where id = ? for no key update")
                .param(workflowId)
                .query(Integer.class)
                .single();
    }

    /** The newest version becomes the published one. */
    void publish(SavedWorkflow workflow, long revision, RunningTicketsRule rule, List<State> states) {
        jdbc.sql("""
                        update workflow_version set running_tickets = :rule, previous_revision = :previous,
                            previous_follow = :follow
                        where workflow_id = :id and revision = :revision""")
                .param("rule", rule.word())
                .param("previous", workflow.publishedRevision())
                .param("follow", workflow.followRevision())
                .param("id", workflow.id())
                .param("revision", revision)
                .update();
        jdbc.sql("""
                        insert into workflow_version_state (state_id, revision, name, label)
                        select s.id, :revision, s.name, s.label
                        from unnest(:ids::bigint[], :names::text[], :labels::text[]) as s (id, name, label)""")
                .param("revision", revision)
                .param("ids", states.stream().map(State::id).toArray(Long[]::new))
                .param("names", states.stream().map(State::name).toArray(String[]::new))
                .param("labels", states.stream().map(State::label).toArray(String[]::new))
                .update();
        Long follow = workflow.followRevision();
        point(workflow.id(), revision, follow == null || rule == RunningTicketsRule.FOLLOW ? revision : follow);
    }

    /** A version is taken back; tickets that were opened on it run on the one before. */
    void undo(long workflowId, long revision, Published undone, String author) {
        jdbc.sql("""
                        update workflow_version set replaced_by = :previous,
                            undone_by = case when revision = :revision then :author else undone_by end,
                            undone_at = case when revision = :revision then now() else undone_at end
                        where workflow_id = :id and (revision = :revision or replaced_by = :revision)""")
                .param("previous", undone.previousRevision())
                .param("revision", revision)
                .param("author", author)
                .param("id", workflowId)
                .update();
        point(workflowId, undone.previousRevision(), undone.previousFollow());
    }

    /** Back to compat mode. */
    void end(long workflowId) {
        point(workflowId, null, null);
    }

    private void point(long workflowId, @Nullable Long published, @Nullable Long follow) {
        jdbc.sql("""
                        update workflow set published_revision = :published, follow_revision = :follow
                        where id = :id""")
                .param("published", published)
                .param("follow", follow)
                .param("id", workflowId)
                .update();
    }

    void rule(long workflowId, RunningTicketsRule rule) {
        jdbc.sql("update workflow set running_tickets = ? where id = ?")
                .params(rule.word(), workflowId)
                .update();
    }
}
