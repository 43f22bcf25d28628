package org.loonbpm.system;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database about itself, in one statement. */
@Component
class DatabaseCondition {

    private static final String ABOUT = """
            select current_setting('server_version') as version, pg_database_size(current_database()) as size,
                   (select version from flyway_schema_history where success and version is not null
                    order by installed_rank desc limit 1) as schema,
                   (select count(*) from pg_stat_activity where datname = current_database()) as connections,
                   current_setting('max_connections')::int as most_connections
            """;

    private final JdbcClient jdbc;
    private final DataSource source;

    DatabaseCondition(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    Condition.Database read() {
        long began = System.nanoTime();
        return jdbc.sql(ABOUT).query((row, number) -> condition(row, began)).single();
    }

    private Condition.Database condition(ResultSet row, long began) throws SQLException {
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        Pool pool = pool();
        return new Condition.Database(
                row.getString("version"),
                row.getString("schema"),
                row.getLong("size"),
                millis,
                row.getInt("connections"),
                row.getInt("most_connections"),
                pool.used(),
                pool.most(),
                pool.waiting());
    }

    private record Pool(int used, int most, int waiting) {}

    private Pool pool() throws SQLException {
        if (!source.isWrapperFor(HikariDataSource.class)) {
            return new Pool(0, 0, 0);
        }
        var hikari = source.unwrap(HikariDataSource.class);
        var now = hikari.getHikariPoolMXBean();
        return new Pool(now.getActiveConnections(), hikari.getMaximumPoolSize(), now.getThreadsAwaitingConnection());
    }
}
