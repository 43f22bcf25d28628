package org.loonbpm.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether any row of what the server keeps has changed: one number for the content of each table. */
final class Fingerprint {

    private final JdbcClient jdbc;
    private final String query;

    Fingerprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name not like 'act\\_%' and table_name not like 'flw\\_%'
                            and table_name not in ('flyway_schema_history', 'serial_number', 'scheduled_tasks')
                        union select * from (values ('act_ru_execution'), ('act_ru_task'), ('act_ru_variable')) engine
                        order by 1""").query(String.class).list();
        this.query = tables.stream()
                .map(
                        "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) as content from \"%1$s\" t"
                                ::formatted)
                .collect(Collectors.joining(" union all "));
    }

    String now() {
        return String.join("\n", jdbc.sql(query).query(String.class).list());
    }
}
