package org.loonbpm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.DepartmentEntry.Named;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists departments page by page, oldest first; a search text is looked for in names and labels as it stands. */
@Repository
@Transactional(readOnly = true)
public class DepartmentList {

    private static final String FOUND = """
            from department d
            where not d.is_deleted and (strpos(d.name, :search) > 0 or strpos(d.label, :search) > 0)
            """;

    private static final String ROWS = """
            select p.*, above.name as parent_name, c.id as creator_id, c.alias as creator_alias,
                   l.id as leader_id, l.alias as leader_alias, a.names, a.ids, a.aliases
            from (select d.* %s order by d.id limit :rows offset :offset) p
            left join department above on above.id = p.parent_dept_id and not above.is_deleted
            left join app_user c on c.username = p.creator
            left join app_user l on l.username = p.leader
            cross join lateral (
                select array_agg(n.name order by n.place) as names,
                       array_agg(coalesce(u.id, 0) order by n.place) as ids,
                       array_agg(coalesce(u.alias, n.name) order by n.place) as aliases
                from unnest(string_to_array(p.approver, ',')) with ordinality n(name, place)
                left join app_user u on u.username = n.name) a
            order by p.id
            """.formatted(FOUND);

    private final JdbcClient jdbc;

    DepartmentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<DepartmentEntry> search(String search, PageRequest page) {
        return FoundRows.page(jdbc, FOUND, ROWS, Map.of("search", search), page, (row, number) -> entry(row));
    }

    private static DepartmentEntry entry(ResultSet row) throws SQLException {
        return new DepartmentEntry(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("parent_dept_id"),
                row.getString("parent_name"),
                row.getString("leader"),
                row.getString("approver"),
                row.getString("label"),
                leader(row.getString("leader"), row.getLong("leader_id"), row.getString("leader_alias")),
                approvers(row),
                Creator.of(row),
                row.getTimestamp("gmt_created").toInstant(),
                row.getTimestamp("gmt_modified").toInstant());
    }

    private static Named leader(String username, long id, @Nullable String alias) {
        return new Named(id, username, alias == null ? username : alias);
    }

    private static List<Named> approvers(ResultSet row) throws SQLException {
        if (row.getArray("names") == null) {
            return List.of();
        }
        var names = (String[]) row.getArray("names").getArray();
        var ids = (Long[]) row.getArray("ids").getArray();
        var aliases = (String[]) row.getArray("aliases").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Named(ids[i], names[i], aliases[i]))
                .toList();
    }
}
