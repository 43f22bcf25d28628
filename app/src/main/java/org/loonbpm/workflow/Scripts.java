package org.loonbpm.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of scripts. */
@Repository
class Scripts {

    private final JdbcClient jdbc;
    private final Listing listing;

    Scripts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
    }

    /** Those whose name or description has that part. */
    Page<SavedScript> matching(String part, PageRequest page) {
        return listing.page(
                SavedScript.class,
                "workflow_script where not is_deleted and (position(:part in name) > 0 or position(:part in description) > 0)",
                "id",
                Map.of("part", part),
                page);
    }

    /** @throws Refusal if there is none or it has been deleted */
    String source(long id) {
        return jdbc.sql("select source from workflow_script where id = ? and not is_deleted")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("script", id));
    }

    /** By id; deleted ones are missing. */
    Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from workflow_script where id = any(:ids) and not is_deleted")
                .param("ids", ids.toArray(Long[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Those of the scripts that there are and that are switched on. */
    Set<Long> active(Collection<Long> ids) {
        return jdbc.sql("select id from workflow_script where id = any(:ids) and not is_deleted and is_active")
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    long add(ScriptDraft draft, ScriptSource source, String creator) {
        return jdbc.sql("""
                        insert into workflow_script (name, description, is_active, saved_name, source, creator)
                        values (:name, :description, :isActive, :savedName, :source, :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(
                        draft, Map.of("savedName", source.savedName(), "source", source.source(), "creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long id, ScriptDraft draft) {
        int changed = jdbc.sql("""
                        update workflow_script set name = :name, description = :description, is_active = :isActive,
                            gmt_modified = now()
                        where id = :id and not is_deleted
                        """)
                .paramSource(new DraftParameters(draft, Map.of("id", id)))
                .update();
        requireFound(changed, id);
    }

    void replaceSource(long id, ScriptSource source) {
        jdbc.sql("update workflow_script set saved_name = :savedName, source = :source where id = :id")
                .paramSource(new DraftParameters(source, Map.of("id", id)))
                .update();
    }

    void delete(long id) {
        int deleted = jdbc.sql(
                        "update workflow_script set is_deleted = true, gmt_modified = now() where id = :id and not is_deleted")
                .param("id", id)
                .update();
        requireFound(deleted, id);
    }

    private static void requireFound(int rows, long id) {
        if (rows == 0) {
            throw Refusal.notFound("script", id);
        }
    }

    private record Named(long id, String name) {}
}
