package org.loonbpm.takeover;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/** A Loonflow's database, only read: each round sees it as it was at one moment. */
final class SourceDatabase implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Connection connection;
    private final ZoneId zone;

    private SourceDatabase(Connection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    /** @param url {@code jdbc:mariadb://host[:port]/database}, or {@code jdbc:mysql:} */
    static SourceDatabase open(String url, String user, String password, ZoneId zone) {
        if (!url.matches("jdbc:(mariadb|mysql):.*")) {
            throw new CannotTakeOver(
                    ExitCode.USAGE, "--from must be jdbc:mariadb://HOST/DATABASE, not '%s'".formatted(url));
        }
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10000");
        try {
            // One driver speaks with both servers.
            return new SourceDatabase(
                    DriverManager.getConnection(url.replaceFirst("^jdbc:mysql:", "jdbc:mariadb:"), properties), zone);
        } catch (SQLException unreachable) {
            throw new CannotTakeOver(
                    ExitCode.SOURCE,
                    "the Loonflow's database cannot be read: %s".formatted(unreachable.getMessage()),
                    unreachable);
        }
    }

    /** From now on all is read as it is at this moment, whatever the running Loonflow goes on to do. */
    void snapshot() {
        execute("rollback");
        execute("set session transaction isolation level repeatable read");
        execute("start transaction with consistent snapshot, read only");
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw unreadable(sql, refused);
        }
    }

    /** One row after the other; the consumer must not ask this database for anything else meanwhile. */
    void forEach(String sql, Consumer<SourceRow> consumer, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                var row = new SourceRow(rows, columns(rows), zone);
                while (rows.next()) {
                    consumer.accept(row);
                }
            }
        } catch (SQLException refused) {
            throw unreadable(sql, refused);
        }
    }

    long number(String sql, Object... parameters) {
        long[] found = new long[1];
        forEach(sql, row -> found[0] = row.number("n"), parameters);
        return found[0];
    }

    /** A moment as the source writes it. */
    String local(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    String name() {
        try {
            return connection.getCatalog();
        } catch (SQLException refused) {
            throw unreadable("the name of the database", refused);
        }
    }

    private static Set<String> columns(ResultSet rows) throws SQLException {
        var columns = new HashSet<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static CannotTakeOver unreadable(String sql, SQLException refused) {
        return new CannotTakeOver(
                ExitCode.SOURCE,
                "the Loonflow's database refuses: %s (%s)".formatted(refused.getMessage(), sql),
                refused);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw unreadable("closing the connection", alreadyGone);
        }
    }
}
