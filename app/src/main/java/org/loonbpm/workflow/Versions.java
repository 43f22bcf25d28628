package org.loonbpm.workflow;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of versions. */
@Repository
class Versions {

    private final JdbcClient jdbc;
    private final Listing listing;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
    }

    /**
     * A workflow's newest version.
     *
     * @param open whether a further edit of the same author belongs to it
     */
    record Newest(int number, String author, String definition, boolean open) {}

    /**
     * An editor who saves twenty times in a row makes one version: as long as nobody else edits, no five minutes pass without
     * an edit, and it all lasts no longer than an hour.
     */
    Optional<Newest> newest(long workflowId) {
        return jdbc.sql("""
                        select number, author, definition,
                            kind = 'edit' and gmt_modified > now() - interval '5 minutes'
                                and gmt_created > now() - interval '1 hour' as open
                        from workflow_version where workflow_id = ? order by number desc limit 1""").param(workflowId).query(Newest.class).optional();
    }

    boolean hasAny(long workflowId) {
        return jdbc.sql("select exists (select from workflow_version where workflow_id = ?)")
                .param(workflowId)
                .query(Boolean.class)
                .single();
    }

    void add(Workflow workflow, VersionKind kind, String author, String definition) {
        jdbc.sql("""
                        insert into workflow_version (workflow_id, number, revision, kind, author, definition)
                        select :id, coalesce(max(number), 0) + 1, :revision, :kind, :author, :definition
                        from workflow_version where workflow_id = :id""")
                .param("id", workflow.id())
                .param("revision", workflow.revision())
                .param("kind", kind.word())
                .param("author", author)
                .param("definition", definition)
                .update();
    }

    /** A further edit becomes part of a version. */
    void amend(Workflow workflow, int number, String definition) {
        jdbc.sql("""
                        update workflow_version set revision = :revision, definition = :definition, edits = edits + 1,
                            gmt_modified = now()
                        where workflow_id = :id and number = :number""")
                .param("id", workflow.id())
                .param("number", number)
                .param("revision", workflow.revision())
                .param("definition", definition)
                .update();
    }

    /** The newest first. */
    Page<SavedVersion> page(long workflowId, PageRequest page) {
        return listing.page(
                SavedVersion.class,
                "workflow_version where workflow_id = :id",
                "number desc",
                Map.of("id", workflowId),
                page);
    }

    Optional<SavedVersion> find(long workflowId, int number) {
        return jdbc.sql("select * from workflow_version where workflow_id = ? and number = ?")
                .params(workflowId, number)
                .query(SavedVersion.class)
                .optional();
    }

    /** By number, of those that there are. */
    Optional<String> definition(long workflowId, int number) {
        return jdbc.sql("select definition from workflow_version where workflow_id = ? and number = ?")
                .params(workflowId, number)
                .query(String.class)
                .optional();
    }

    /** By the revision that only one content of one workflow has. */
    Optional<String> definitionAt(long workflowId, long revision) {
        return jdbc.sql("select definition from workflow_version where workflow_id = ? and revision = ?")
                .params(workflowId, revision)
                .query(String.class)
                .optional();
    }
}
