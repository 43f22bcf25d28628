package org.loonbpm.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the Loonflow's database. What an older version has no column for, or null, reads as the column's default. */
final class SourceRow {

    private final ResultSet rows;
    private final Set<String> columns;
    private final ZoneId zone;

    SourceRow(ResultSet rows, Set<String> columns, ZoneId zone) {
        this.rows = rows;
        this.columns = columns;
        this.zone = zone;
    }

    long id() {
        return number("id");
    }

    long number(String column) {
        return read(column, 0L, () -> rows.getLong(column));
    }

    double decimal(String column) {
        return read(column, 0.0, () -> rows.getDouble(column));
    }

    boolean flag(String column) {
        return read(column, false, () -> rows.getBoolean(column));
    }

    /** Without the character 0, which PostgreSQL cannot store. */
    String text(String column) {
        return text(column, "");
    }

    String text(String column, String otherwise) {
        String text = read(column, otherwise, () -> rows.getString(column));
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    @Nullable
    String textOrNull(String column) {
        String text = text(column, "\0");
        return text.isEmpty() && isNull(column) ? null : text;
    }

    /** Null where there is none, or one that is no time such as {@code 0000-00-00}. */
    @Nullable
    LocalDateTime local(String column) {
        if (!columns.contains(column)) {
            return null;
        }
        try {
            return rows.getObject(column, LocalDateTime.class);
        } catch (SQLException noTime) {
            return null;
        }
    }

    /** Loonflow's times have no zone; they are those of the server that it ran on. */
    Instant time(String column) {
        LocalDateTime local = local(column);
        return local == null ? Instant.EPOCH : local.atZone(zone).toInstant();
    }

    @Nullable
    Instant timeOrNull(String column) {
        LocalDateTime local = local(column);
        return local == null ? null : local.atZone(zone).toInstant();
    }

    private boolean isNull(String column) {
        return read(column, true, () -> rows.getString(column) == null);
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private <T> T read(String column, T otherwise, Reading<T> reading) {
        if (!columns.contains(column)) {
            return otherwise;
        }
        try {
            T value = reading.read();
            return value == null || rows.wasNull() ? otherwise : value;
        } catch (SQLException unreadable) {
            throw new CannotTakeOver(
                    ExitCode.SOURCE, "column %s cannot be read: %s".formatted(column, unreadable.getMessage()));
        }
    }
}
