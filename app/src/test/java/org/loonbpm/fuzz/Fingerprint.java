package org.loonbpm.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether any row of what the server keeps has changed: one number for the content of each table. */
final class Fingerprint {

    private static final String COUNTED = "select 'tickets counted ' || coalesce(sum(tickets), 0) from"
            + " (select tickets from ticket_count union all select tickets from ticket_count_change) counts";

    private final JdbcClient jdbc;
    private final String query;

    Fingerprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name not like 'act\\_%' and table_name not like 'flw\\_%'
                            and table_name not in ('flyway_schema_history', 'serial_number', 'scheduled_tasks',
                                -- written in the background: of the counts only the sum says something
                                'ticket_count', 'ticket_count_change', 'failed_work')
                        union select * from (values ('act_ru_execution'), ('act_ru_task'), ('act_ru_variable')) engine
                        order by 1""").query(String.class).list();
        this.query = tables.stream()
                .map(
                        "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) as content from \"%1$s\" t"
                                ::formatted)
                .collect(Collectors.joining(" union all ", "", " union all " + COUNTED));
    }

    /** What is different between two moments, as names of tables; empty if nothing is. */
    static String difference(String before, String after) {
        var old = List.of(before.split("\n"));
        return after.lines()
                .filter(line -> !old.contains(line))
                .map(line -> line.split(" ")[0])
                .collect(Collectors.joining(", "));
    }

    String now() {
        return String.join("\n", jdbc.sql(query).query(String.class).list());
    }
}
