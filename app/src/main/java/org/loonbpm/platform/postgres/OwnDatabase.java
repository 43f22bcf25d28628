package org.loonbpm.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.loonbpm.platform.CannotStart;

/** The database inside the embedded server. */
final class OwnDatabase {

    private OwnDatabase() {}

    /** Creates it in a fresh server. */
    static void ensure(PostgresServer server) {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), PostgresServer.USER, server.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select 1 from pg_database where datname = '" + PostgresServer.DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + PostgresServer.DATABASE);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL does not let us in: " + e.getMessage(),
                    "Put the password back that this data folder was made with, into the file postgres.password.");
        }
    }
}
