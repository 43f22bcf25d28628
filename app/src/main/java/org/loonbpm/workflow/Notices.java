package org.loonbpm.workflow;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of custom notices. */
@Repository
class Notices {

    private final JdbcClient jdbc;
    private final Listing listing;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.listing = new Listing(jdbc);
    }

    SavedNotice get(long id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    Optional<SavedNotice> find(long id) {
        return jdbc.sql("select * from custom_notice where id = :id and not is_deleted")
                .param("id", id)
                .query(SavedNotice.class)
                .optional();
    }

    /** Those whose name or description has that part. */
    Page<SavedNotice> matching(String part, PageRequest page) {
        return listing.page(
                SavedNotice.class,
                "custom_notice where not is_deleted and (position(:part in name) > 0 or position(:part in description) > 0)",
                "id",
                Map.of("part", part),
                page);
    }

    long add(NoticeDraft draft, String creator) {
        return jdbc.sql("""
                        insert into custom_notice (name, description, type_id, corpid, corpsecret, appkey, appsecret,
                            hook_url, hook_token, agent_id, script_id, creator)
                        values (:name, :description, :typeId, :corpid, :corpsecret, :appkey, :appsecret,
                            :hookUrl, :hookToken, :agentId, :scriptId, :creator)
                        returning id
                        """)
                .paramSource(new DraftParameters(draft, Map.of("creator", creator)))
                .query(Long.class)
                .single();
    }

    void change(long id, NoticeDraft draft) {
        int changed = jdbc.sql("""
                        update custom_notice set name = :name, description = :description, type_id = :typeId,
                            corpid = :corpid, corpsecret = :corpsecret, appkey = :appkey, appsecret = :appsecret,
                            hook_url = :hookUrl, hook_token = :hookToken, agent_id = :agentId,
                            script_id = :scriptId, gmt_modified = now()
                        where id = :id and not is_deleted
                        """)
                .paramSource(new DraftParameters(draft, Map.of("id", id)))
                .update();
        requireFound(changed, id);
    }

    void delete(long id) {
        int deleted = jdbc.sql(
                        "update custom_notice set is_deleted = true, gmt_modified = now() where id = :id and not is_deleted")
                .param("id", id)
                .update();
        requireFound(deleted, id);
    }

    private static void requireFound(int rows, long id) {
        if (rows == 0) {
            throw notFound(id);
        }
    }

    private static Refusal notFound(long id) {
        return Refusal.notFound("custom notice", id);
    }
}
