package org.loonbpm.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.ServerProcess;
import org.loonbpm.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a large Loonflow takes; with {@code mvn verify -Pbenchmark}, see docs/performance.md. */
class TakeOverBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TakeOverBenchmark.class);
    private static final int TICKETS = Integer.getInteger("takeover.tickets", 100_000);

    @TempDir
    Path folder;

    @Test
    void aHundredThousandTicketsWithAMillionLogsInTenMinutes() throws Exception {
        try (MariaDb mariaDb = MariaDb.start(folder)) {
            mariaDb.makeLoonflow("large");
            try (Connection connection = mariaDb.connect("large");
                    var statement = connection.createStatement()) {
                statement.execute(loonflow());
            }
            String target = TestDatabase.url().replaceFirst("/postgres(\\?|$)", "/taken_over_large$1");
            try (Connection connection = DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), "");
                    var statement = connection.createStatement()) {
                statement.execute("create database taken_over_large");
            }

            long began = System.nanoTime();
            ServerProcess run = ServerProcess.takeOver(
                    folder.resolve("takeover"),
                    "--from",
                    mariaDb.url("large"),
                    "--user",
                    "root",
                    "--password=",
                    "--spring.datasource.url=" + target,
                    "--spring.datasource.username=" + TestDatabase.user());
            int exitCode = run.awaitEnd(Duration.ofMinutes(60));
            Duration took = Duration.ofNanos(System.nanoTime() - began);

            LOG.info(
                    "{} tickets, {} logs taken over in {} s:\n{}",
                    TICKETS,
                    TICKETS * 10,
                    took.toSeconds(),
                    run.output());
            assertThat(exitCode).isZero();
            assertThat(took).isLessThan(Duration.ofMinutes(10));
        }
    }

    /** Each tenth ticket is in flight; each has three people, four values and ten logs. */
    private static String loonflow() {
        return """
                insert into ticket_ticketrecord (id, title, workflow_id, sn, state_id, participant_type_id, participant, creator,
                    relation, act_state_id, script_run_last_result, multi_all_person, gmt_created, gmt_modified)
                select 10000 + seq, concat('ticket ', seq), 11, concat('portal_20261101', lpad(seq, 6, '0')),
                    if(seq %% 10 = 0, if(seq %% 20 = 0, 103, 102), 106), if(seq %% 10 = 0, 2, 1), if(seq %% 10 = 0, 'bob,cat', ''),
                    'ann', 'ann,bob,cat', if(seq %% 10 = 0, 1, 4), 1,
                    if(seq %% 20 = 0, '{"bob": {}, "cat": {}}', '{}'),
                    '2026-10-01 08:00:00' + interval seq second, '2026-10-01 09:00:00' + interval seq second
                from seq_1_to_%1$d;
                insert into ticket_ticketuser (ticket_id, username, in_process, worked)
                select 10000 + t.seq, elt(p.seq, 'ann', 'bob', 'cat'), t.seq %% 10 = 0 and p.seq > 1, t.seq %% 10 > 0 and p.seq > 1
                from seq_1_to_%1$d t, seq_1_to_3 p;
                insert into ticket_ticketcustomfield (ticket_id, field_key, field_type_id, int_value, char_value)
                select 10000 + t.seq, elt(f.seq, 'days', 'host', 'reason', 'place'), if(f.seq = 1, 10, 5), t.seq %% 30, concat('value ', t.seq)
                from seq_1_to_%1$d t, seq_1_to_4 f;
                insert into ticket_ticketflowlog (id, ticket_id, transition_id, participant_type_id, participant, state_id, suggestion,
                    gmt_created, ticket_data)
                select 10000 + seq, 10000 + (seq - 1) div 10 + 1, 201, 1, 'ann', 101, 'please', '2026-10-01 08:00:00' + interval seq second,
                    concat('{"id": ', seq, ', "creator": "ann", "title": "a ticket", "relation": "ann,bob,cat", "reason": "',
                        repeat('because of something ', 22), '"}')
                from seq_1_to_%2$d;
                create index idx_ticket_field on ticket_ticketcustomfield (ticket_id);
                create index idx_ticket_user on ticket_ticketuser (ticket_id);
                create index idx_ticket_log on ticket_ticketflowlog (ticket_id)""".formatted(TICKETS, TICKETS * 10);
    }
}
