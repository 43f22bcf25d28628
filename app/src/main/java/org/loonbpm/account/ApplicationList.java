package org.loonbpm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists applications page by page, oldest first; a search text is looked for in their names as it stands. */
@Repository
@Transactional(readOnly = true)
public class ApplicationList {

    private static final String FOUND = "from app_token t where not t.is_deleted and strpos(t.app_name, :search) > 0";

    private static final String ROWS = """
            select p.*, c.id as creator_id, c.alias as creator_alias, array(
                select w.workflow_id from workflow_permission w
                where w.permission = 'api' and w.user_type = 'app' and w."user" = p.app_name
                order by w.id) as workflow_ids
            from (select t.* %s order by t.id limit :rows offset :offset) p
            left join app_user c on c.username = p.creator
            order by p.id
            """.formatted(FOUND);

    private final JdbcClient jdbc;

    ApplicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<ApplicationEntry> search(String search, PageRequest page) {
        return FoundRows.page(jdbc, FOUND, ROWS, Map.of("search", search), page, (row, number) -> entry(row));
    }

    private static ApplicationEntry entry(ResultSet row) throws SQLException {
        return new ApplicationEntry(
                row.getLong("id"),
                row.getString("app_name"),
                row.getString("token"),
                row.getString("ticket_sn_prefix"),
                List.of((Long[]) row.getArray("workflow_ids").getArray()),
                Creator.of(row),
                row.getTimestamp("gmt_created").toInstant(),
                row.getTimestamp("gmt_modified").toInstant());
    }
}
