package org.loonbpm.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.platform.CannotStart;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.ServerProcess;
import org.loonbpm.testing.TestDatabase;

class TakeOverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    static Path folder;

    private static MariaDb mariaDb;

    @BeforeAll
    static void startMariaDb() throws Exception {
        mariaDb = MariaDb.start(folder);
        Files.createDirectories(folder.resolve("media/workflow_script"));
        Files.writeString(folder.resolve("media/workflow_script/grant.py"), "print('granted')\n");
    }

    @AfterAll
    static void stopMariaDb() throws Exception {
        mariaDb.close();
    }

    @Test
    void aLoonflowIsTakenOverThoughItBreaksOffAndGoesOnWhereItStood() throws Exception {
        // given a Loonflow, of which reading the logs takes forever
        mariaDb.makeLoonflow("live");
        String target = newDatabase("taken_over");
        try (Connection live = mariaDb.connect("live")) {
            execute(live, "lock tables ticket_ticketflowlog write");
            ServerProcess first = takeOver("live", target);
            awaitTrue(target, "select people_hash <> '' from takeover");

            // when it is killed in the middle
            first.kill();
            execute(live, "unlock tables");

            // then no server starts on it
            try (Connection half = DriverManager.getConnection(target, TestDatabase.user(), "")) {
                // PostgreSQL lets go of a dead client's lock when it notices
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThatThrownBy(() -> WholeDatabase.requireWhole(half))
                                .isInstanceOf(CannotStart.class)
                                .hasMessageContaining("by half"));
            }

            // when it is begun again and follows the Loonflow, in which somebody goes on working
            ServerProcess second = takeOver("live", target, "--follow", "--every", "1");
            awaitTrue(target, "select is_whole from takeover");
            execute(live, """
                    update ticket_ticketrecord set state_id = 102, act_state_id = 1, participant_type_id = 2, participant = 'bob,cat',
                        gmt_modified = '2026-11-02 09:00:00' where id = 1007;
                    insert into ticket_ticketuser (id, ticket_id, username, in_process) values (20, 1007, 'bob', 1), (21, 1007, 'cat', 1);
                    insert into ticket_ticketflowlog (id, ticket_id, transition_id, participant_type_id, participant, state_id, ticket_data)
                        values (5005, 1007, 201, 1, 'ann', 101, '{}')""");
            awaitTrue(target, "select state_id = 102 from ticket where id = 1007");
            awaitTrue(target, "select is_whole and exists (select from flow_log where id = 5005) from takeover");
            second.terminate();

            // then all is there, and said what could not be
            assertThat(second.output())
                    .contains(
                            "all is here",
                            "ticket 1010: it cannot be placed: its state 199 has been deleted",
                            "ticket_ticketrecord 1012: workflow_id 77 does not exist",
                            "ticket_ticketrecord 1011: multi_all_person is no JSON object",
                            "ticket_ticketflowlog 5004: ticket_id 4444 does not exist",
                            "account_loonuserdept 2: user_id 99 does not exist");
        }
        try (var server = ServerProcess.start(
                folder.resolve("server"),
                "--spring.datasource.url=" + target,
                "--spring.datasource.username=" + TestDatabase.user())) {
            goesOn(server.awaitReady());
        }
    }

    private static void goesOn(int port) {
        Actor admin = Loonflow.logIn(port, "admin", "Secret-1");
        Actor ann = Loonflow.signed(port, "portal", "portal-token", "ann");
        Actor bob = Loonflow.signed(port, "portal", "portal-token", "bob");
        Actor cat = Loonflow.signed(port, "portal", "portal-token", "cat");

        assertThat(ann.get("/tickets/1001").text("/data/value/sn")).isEqualTo("portal_202611010041");
        assertThat(ann.get("/tickets/1009").code()).isEqualTo(-1);
        assertThat(bob.patch("/tickets/1001", Map.of("transition_id", 202)).code())
                .isEqualTo(-1);
        bob.post("/tickets/1001/accept", Map.of()).requireDone();
        bob.patch("/tickets/1001", Map.of("transition_id", 202)).requireDone();

        ann.post("/tickets/1002/add_node_end", Map.of("suggestion", "seen")).requireDone();
        bob.patch("/tickets/1002", Map.of("transition_id", 202)).requireDone();

        assertThat(ann.patch("/tickets/1003", Map.of("transition_id", 204)).code())
                .isEqualTo(-1);
        bob.patch("/tickets/1003", Map.of("transition_id", 204)).requireDone();
        cat.patch("/tickets/1003", Map.of("transition_id", 204)).requireDone();
        assertThat(stateOf(ann, 1003)).isEqualTo(104);

        ann.patch("/tickets/1004", Map.of("transition_id", 205)).requireDone();
        bob.patch("/tickets/1004", Map.of("transition_id", 205)).requireDone();
        assertThat(stateOf(ann, 1004)).isEqualTo(101);

        admin.post("/tickets/1005/hook_call_back", Map.of("result", true, "msg", "done"))
                .requireDone();
        assertThat(stateOf(ann, 1005)).isEqualTo(105);

        cat.post("/tickets/1007/accept", Map.of()).requireDone();
        assertThat(ann.get("/tickets/1006")
                        .at("/data/value/script_run_last_result")
                        .asBoolean())
                .isFalse();
        admin.put("/tickets/1010/state", Map.of("state_id", 102, "suggestion", "its state is gone"))
                .requireDone();
        bob.post("/tickets/1010/accept", Map.of()).requireDone();

        long opened = ann.post("/tickets", Map.of("workflow_id", 11, "transition_id", 201, "title", "new"))
                .requireDone()
                .number("/data/ticket_id");
        assertThat(opened).isGreaterThan(1012);
    }

    private static long stateOf(Actor reader, long ticket) {
        return reader.get("/tickets/" + ticket).number("/data/value/state_id");
    }

    @Test
    void whatCannotBeTakenOverIsSaidPlainly() throws Exception {
        mariaDb.makeLoonflow("older");
        try (Connection older = mariaDb.connect("older")) {
            execute(older, "alter table account_loonuser drop column type_id");
            execute(older, "create database other; create table other.pages (id int)");
        }

        assertThat(dryRun("nowhere")).isEqualTo(ExitCode.SOURCE.code());
        assertThat(dryRun("other")).isEqualTo(ExitCode.SOURCE.code());
        assertThat(dryRun("older")).isEqualTo(ExitCode.SOURCE.code());
        mariaDb.makeLoonflow("contradicting");
        assertThat(dryRun("contradicting")).isEqualTo(ExitCode.DONE.code());
        assertThat(dryRun("contradicting", "--strict")).isEqualTo(ExitCode.CONTRADICTIONS.code());
        assertThat(dryRun("contradicting", "--what")).isEqualTo(ExitCode.USAGE.code());
    }

    private static int dryRun(String database, String... more) {
        String[] arguments = {"--from", mariaDb.url(database), "--user", "root", "--password=", "--dry-run"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return TakeOverCommand.run(all);
    }

    private static ServerProcess takeOver(String database, String target, String... more) throws Exception {
        String[] arguments = {
            "--from",
            mariaDb.url(database),
            "--user",
            "root",
            "--password=",
            "--media",
            folder.resolve("media").toString(),
            "--spring.datasource.url=" + target,
            "--spring.datasource.username=" + TestDatabase.user()
        };
        return ServerProcess.takeOver(
                folder.resolve("takeover"),
                java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private static String newDatabase(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), "")) {
            execute(connection, "create database " + name);
        }
        return TestDatabase.url().replaceFirst("/postgres(\\?|$)", "/" + name + "$1");
    }

    private static void awaitTrue(String target, String question) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (Connection connection = DriverManager.getConnection(target, TestDatabase.user(), "");
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery(question)) {
                return answer.next() && answer.getBoolean(1);
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
