package org.loonbpm.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The audit page by page, newest first, for super administrators. */
@Service
@Transactional(readOnly = true)
public class ReadAudit {

    private static final String MATCHING = """
            from audit_entry
            where (:username::text is null or username = :username) and (:kind::text is null or kind = :kind)
              and (:action::text is null or action = :action) and (:subjectId::bigint is null or subject_id = :subjectId)
              and (:search::text is null or strpos(subject, :search) > 0)
              and (:start::timestamptz is null or gmt_created >= :start)
              and (:end::timestamptz is null or gmt_created <= :end)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Permissions permissions;

    ReadAudit(JdbcClient jdbc, JsonMapper json, Permissions permissions) {
        this.jdbc = jdbc;
        this.json = json;
        this.permissions = permissions;
    }

    /** Refuses everybody but super administrators. */
    public Page<AuditEntry> matching(Caller caller, AuditFilter filter, PageRequest page) {
        permissions.requireSuperAdministrator(caller);
        long total = filtered("select count(*) " + MATCHING, filter)
                .query(Long.class)
                .single();
        List<AuditEntry> rows = filtered(
                        "select * " + MATCHING + "order by gmt_created desc, id desc limit :rows offset :offset",
                        filter)
                .param("rows", page.perPage())
                .param("offset", page.offset(total))
                .query((row, number) -> entry(row))
                .list();
        return page.answer(rows, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("username", filter.username(), Types.VARCHAR)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("action", filter.action(), Types.VARCHAR)
                .param("subjectId", filter.subjectId(), Types.BIGINT)
                .param("search", filter.searchValue(), Types.VARCHAR)
                .param("start", timestamp(filter.start()), Types.TIMESTAMP)
                .param("end", timestamp(filter.end()), Types.TIMESTAMP);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("gmt_created").toInstant(),
                row.getString("username"),
                row.getString("application"),
                row.getString("action"),
                row.getString("kind"),
                row.getLong("subject_id"),
                row.getString("subject"),
                json.readTree(row.getString("changes")));
    }
}
