package org.loonbpm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;

/** One throw-away PostgreSQL for all tests of a JVM; it cares for speed, not for its data. */
public final class TestDatabase {

    private static final String SUPERUSER = "postgres";

    private TestDatabase() {}

    public static String url() {
        return Server.RUNNING.getJdbcUrl(SUPERUSER, "postgres");
    }

    /** An empty database of its own beside the others; returns its URL. */
    public static String fresh(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Server.RUNNING.getJdbcUrl(SUPERUSER, name);
    }

    public static String user() {
        return SUPERUSER;
    }

    /** Started when first asked for; stops with the JVM, after the servers that use it. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("full_page_writes", "off")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
