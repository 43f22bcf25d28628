package org.loonbpm.takeover;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings people and definitions over, all in one transaction: a half of them would be worth nothing. */
final class SmallTableWriter {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Target target;
    private final JdbcTemplate jdbc;

    SmallTableWriter(Target target, JdbcTemplate jdbc) {
        this.target = target;
        this.jdbc = jdbc;
    }

    /** What was read, with something that differs when anything of it does. */
    record Rows(Map<SmallTable, List<@Nullable Object[]>> byTable, String hash) {}

    static Rows read(Reading reading) {
        var rows = new LinkedHashMap<SmallTable, List<@Nullable Object[]>>();
        long hash = 7;
        for (SmallTable table : reading.smallTables.all()) {
            List<@Nullable Object[]> ofTable = new ArrayList<>();
            reading.forEachRow(
                    table,
                    row -> ofTable.add(table.columns().values().stream()
                            .map(column -> stored(column.apply(row)))
                            .toArray()));
            for (Object[] row : ofTable) {
                for (char c : Arrays.toString(row).toCharArray()) {
                    hash = 31 * hash + c;
                }
            }
            rows.put(table, ofTable);
        }
        return new Rows(rows, Long.toHexString(hash));
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant time ? Timestamp.from(time) : value;
    }

    void write(Rows rows) {
        rows.byTable().keySet().stream()
                .filter(SmallTable::isLink)
                .forEach(table ->
                        target.jdbc().sql("delete from " + table.target()).update());
        rows.byTable().forEach((table, ofTable) -> {
            for (int i = 0; i < ofTable.size(); i += ROWS_AT_ONCE) {
                jdbc.batchUpdate(insert(table), ofTable.subList(i, Math.min(i + ROWS_AT_ONCE, ofTable.size())));
            }
        });
        target.jdbc()
                .sql("update workflow set revision = nextval('workflow_revision')")
                .update();
    }

    /** The names are our own, none comes from the source. */
    private static String insert(SmallTable table) {
        List<String> columns =
                table.columns().keySet().stream().map("\"%s\""::formatted).toList();
        String updates = columns.stream()
                .filter(column -> !column.equals("\"id\""))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s) on conflict (id) do update set %s"
                .formatted(
                        table.target(),
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")),
                        updates);
    }
}
