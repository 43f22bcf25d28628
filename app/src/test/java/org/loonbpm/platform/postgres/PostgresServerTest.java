package org.loonbpm.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.platform.CannotStart;

class PostgresServerTest {

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void takeTheFolder() {
        data = DataFolder.take(folder.resolve("data"));
    }

    @AfterEach
    void giveItBack() throws Exception {
        data.close();
    }

    @Test
    void confirmsAWriteWhenItIsOnTheDisk() throws SQLException {
        try (var server = PostgresServer.start(data);
                var connection = connect(server, server.password())) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var server = PostgresServer.start(data)) {
            assertThatThrownBy(() -> connect(server, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void takesOverFromAServerThatWasLeftBehind() throws SQLException {
        // given
        var leftBehind = PostgresServer.start(data);
        execute(leftBehind, "create table kept (line text)");
        execute(leftBehind, "insert into kept values ('written')");

        // when
        try (var server = PostgresServer.start(data);
                var connection = connect(server, server.password());
                var rows = connection.createStatement().executeQuery("select line from kept")) {

            // then
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("written");
            assertThatThrownBy(() -> connect(leftBehind, leftBehind.password())).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void beginsAgainWhereAFirstStartWasKilledHalfWay() throws Exception {
        // given
        Files.createDirectories(data.resolve("postgres.new"));
        Files.writeString(data.resolve("postgres.new").resolve("PG_VERSION"), "half");

        // when
        try (var server = PostgresServer.start(data);
                var connection = connect(server, server.password())) {

            // then
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a file"), "");

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void refusesAFolderThatIsTaken() {
        assertThatThrownBy(() -> DataFolder.take(folder.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is in use");
    }

    private static Connection connect(PostgresServer server, String password) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), PostgresServer.USER, password);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
