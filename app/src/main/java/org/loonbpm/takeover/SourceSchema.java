package org.loonbpm.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which Loonflow a database is of, told by its columns: Loonflow keeps no number of its version there. The columns of 2.0.21
 * are the measure; what an earlier 2.0 lacks reads as the column's default.
 */
final class SourceSchema {

    private static final Map<String, Map<String, String>> KNOWN = known();

    /** What only a 2.0 has, or what nothing can be done without. */
    private static final Map<String, List<String>> ESSENTIAL = Map.of(
            "account_loonuser", List.of("id", "username", "password", "type_id"),
            "account_loonuserdept", List.of("user_id", "dept_id"),
            "account_apptoken", List.of("id", "app_name", "token"),
            "workflow_workflow", List.of("id", "name"),
            "workflow_state", List.of("id", "workflow_id", "type_id", "participant_type_id", "participant"),
            "workflow_transition", List.of("id", "workflow_id", "source_state_id", "destination_state_id"),
            "workflow_customfield", List.of("id", "workflow_id", "field_key", "field_type_id"),
            "ticket_ticketrecord",
                    List.of("id", "sn", "workflow_id", "state_id", "participant", "creator", "act_state_id"),
            "ticket_ticketflowlog", List.of("id", "ticket_id", "transition_id", "state_id"),
            "ticket_ticketcustomfield", List.of("id", "ticket_id", "field_key", "field_type_id"));

    private SourceSchema() {}

    /**
     * Notes what differs from Loonflow 2.0.21.
     *
     * @return the version in words
     * @throws CannotTakeOver if it is no Loonflow 2.0
     */
    static String recognise(SourceDatabase source, Findings findings) {
        Map<String, Map<String, String>> found = columns(source);
        refuseOthers(found, source.name());
        int before = findings.count(FindingKind.SCHEMA);
        KNOWN.forEach((table, columns) -> compare(table, columns, found.get(table), findings));
        return findings.count(FindingKind.SCHEMA) == before
                ? "Loonflow 2.0 with the columns of 2.0.21"
                : "Loonflow 2.0 with columns that differ from those of 2.0.21";
    }

    static boolean hasTable(SourceDatabase source, String table) {
        return columns(source).containsKey(table);
    }

    private static void refuseOthers(Map<String, Map<String, String>> found, String database) {
        if (found.keySet().stream().noneMatch(KNOWN::containsKey)) {
            throw new CannotTakeOver(
                    ExitCode.SOURCE,
                    "database '%s' is of no Loonflow 2.0: it has %s, and none of the tables %s"
                            .formatted(database, tables(found.keySet()), KNOWN.keySet()));
        }
        ESSENTIAL.forEach((table, columns) -> {
            Set<String> there = found.getOrDefault(table, Map.of()).keySet();
            List<String> missing =
                    columns.stream().filter(column -> !there.contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new CannotTakeOver(
                        ExitCode.SOURCE,
                        ("database '%s' is of no Loonflow 2.0: %s; a Loonflow 1 has to be brought to 2.0 first by its own"
                                        + " upgrade, a Loonflow 3 cannot be taken over")
                                .formatted(
                                        database,
                                        there.isEmpty()
                                                ? "table %s is missing".formatted(table)
                                                : "table %s has no column %s".formatted(table, missing)));
            }
        });
    }

    private static String tables(Set<String> names) {
        if (names.isEmpty()) {
            return "no tables";
        }
        return "the tables "
                + names.stream().limit(10).toList()
                + (names.size() > 10 ? " and %d more".formatted(names.size() - 10) : "");
    }

    private static void compare(
            String table,
            Map<String, String> known,
            @org.jspecify.annotations.Nullable Map<String, String> found,
            Findings findings) {
        if (found == null) {
            findings.add(FindingKind.SCHEMA, table, "the table is missing", "read as empty");
            return;
        }
        known.forEach((column, type) -> {
            String other = found.get(column);
            if (other == null) {
                findings.add(
                        FindingKind.SCHEMA, table, "column %s is missing".formatted(column), "read as its default");
            } else if (!other.equals(type)) {
                findings.add(
                        FindingKind.SCHEMA,
                        table,
                        "column %s is %s instead of %s".formatted(column, other, type),
                        "taken as it is");
            }
        });
        found.keySet().stream()
                .filter(column -> !known.containsKey(column))
                .forEach(column -> findings.add(
                        FindingKind.SCHEMA, table, "column %s is not known".formatted(column), "not taken over"));
    }

    private static Map<String, Map<String, String>> columns(SourceDatabase source) {
        var tables = new TreeMap<String, Map<String, String>>();
        source.forEach(
                "select table_name as t, column_name as c, column_type as y from information_schema.columns"
                        + " where table_schema = database() order by table_name, ordinal_position",
                row -> tables.computeIfAbsent(row.text("t").toLowerCase(Locale.ROOT), table -> new LinkedHashMap<>())
                        .put(row.text("c").toLowerCase(Locale.ROOT), type(row.text("y"))));
        return tables;
    }

    /** MySQL 8 says {@code int} where earlier ones say {@code int(11) unsigned}. */
    private static String type(String type) {
        return type.toLowerCase(Locale.ROOT)
                .replaceFirst("^(int|tinyint|bigint)\\(\\d+\\)", "$1")
                .replace(" unsigned", "");
    }

    private static Map<String, Map<String, String>> known() {
        try (var file = SourceSchema.class.getResourceAsStream("loonflow-2.0.21.columns")) {
            if (file == null) {
                throw new IllegalStateException("loonflow-2.0.21.columns is not on the class path");
            }
            var tables = new TreeMap<String, Map<String, String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(table -> tables.put(table[0], columns(table[1])));
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> columns(String list) {
        var columns = new LinkedHashMap<String, String>();
        for (String column : list.split(", ")) {
            String[] nameAndType = column.split(" ", 2);
            columns.put(nameAndType[0], nameAndType[1]);
        }
        return columns;
    }
}
