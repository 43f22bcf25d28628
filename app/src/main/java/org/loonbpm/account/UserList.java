package org.loonbpm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists users page by page, oldest first; a search text is looked for in user names and aliases as it stands. */
@Repository
@Transactional(readOnly = true)
public class UserList {

    private static final String FOUND = """
            from app_user u
            where not u.is_deleted and (strpos(u.username, :search) > 0 or strpos(u.alias, :search) > 0)
            """;

    private static final String OF_ROLE = "and u.id in (select ur.user_id from user_role ur where ur.role_id = :role)";

    private static final String ROWS = """
            select p.*, c.id as creator_id, c.alias as creator_alias,
                   d.ids as department_ids, d.names as department_names
            from (%s) p
            left join app_user c on c.username = p.creator
            cross join lateral (
                select array_agg(d.id order by d.id) as ids, array_agg(d.name order by d.id) as names
                from user_department ud join department d on d.id = ud.department_id and not d.is_deleted
                where ud.user_id = p.id) d
            order by p.id
            """;

    private final JdbcClient jdbc;

    UserList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<UserEntry> search(String search, PageRequest page) {
        return page(FOUND, search, 0, page);
    }

    /** Those who have the role; nobody if there is no such role, as in Loonflow. */
    public Page<UserEntry> ofRole(long roleId, String search, PageRequest page) {
        return page(FOUND + OF_ROLE, search, roleId, page);
    }

    private Page<UserEntry> page(String found, String search, long role, PageRequest page) {
        String rows = ROWS.formatted("select u.* " + found + " order by u.id limit :rows offset :offset");
        return FoundRows.page(
                jdbc, found, rows, Map.of("search", search, "role", role), page, (row, number) -> entry(row));
    }

    private static UserEntry entry(ResultSet row) throws SQLException {
        return new UserEntry(
                DirectoryQueries.person(row),
                moment(row.getTimestamp("last_login")),
                Creator.of(row),
                row.getTimestamp("gmt_created").toInstant(),
                row.getTimestamp("gmt_modified").toInstant());
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
