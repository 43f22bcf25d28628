package org.loonbpm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists roles page by page, oldest first. */
@Repository
@Transactional(readOnly = true)
public class RoleList {

    private static final String BY_NAME_OR_DESCRIPTION = """
            from role r
            where not r.is_deleted and (strpos(r.name, :search) > 0 or strpos(r.description, :search) > 0)
            """;

    private static final String OF_USER = """
            from role r
            where not r.is_deleted and strpos(r.name, :search) > 0
              and r.id in (select ur.role_id from user_role ur where ur.user_id = :user)
            """;

    private final JdbcClient jdbc;

    RoleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Roles with the text in their name or description. */
    public Page<RoleEntry> search(String search, PageRequest page) {
        return page(BY_NAME_OR_DESCRIPTION, search, 0, page);
    }

    /** A user's roles with the text in their name; none if there is no such user, as in Loonflow. */
    public Page<RoleEntry> ofUser(long userId, String search, PageRequest page) {
        return page(OF_USER, search, userId, page);
    }

    private Page<RoleEntry> page(String found, String search, long user, PageRequest page) {
        String rows = """
                select p.*, c.id as creator_id, c.alias as creator_alias
                from (select r.* %s order by r.id limit :rows offset :offset) p
                left join app_user c on c.username = p.creator
                order by p.id
                """.formatted(found);
        return FoundRows.page(
                jdbc, found, rows, Map.of("search", search, "user", user), page, (row, number) -> entry(row));
    }

    private static RoleEntry entry(ResultSet row) throws SQLException {
        return new RoleEntry(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("label"),
                Creator.of(row),
                row.getTimestamp("gmt_created").toInstant(),
                row.getTimestamp("gmt_modified").toInstant());
    }
}
