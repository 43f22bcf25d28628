package org.loonbpm.reliability;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.MailServer;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;
import org.loonbpm.testing.ServerProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One server, killed in the middle of scripts and in the middle of mails; each time started again on what it left behind. */
class ScriptsAndMailsOrdeal {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptsAndMailsOrdeal.class);
    private static final int TICKETS = 8;
    private static final int NUMBER = 10;
    private static final int MAIL = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private @Nullable ServerProcess server;

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.terminate();
        }
    }

    @Test
    void eachScriptHasItsEffectOnceAndEachMailArrives() throws Exception {
        try (var called = Receiver.start();
                var mails = new SlowMail(MailServer.port(), Duration.ofSeconds(3))) {
            // given: scripts that call somebody, work for a second and count how often they worked; then mails
            server = start(mails);
            Loonflow node = Loonflow.at(server.awaitReady());
            String ann = node.person("ann");
            String ben = node.person("ben");
            PublishedWorkflow flow = publish(node, ben, called);
            List<Long> tickets = new ArrayList<>();
            for (int i = 0; i < TICKETS; i++) {
                tickets.add(node.as(ann).open(flow, "Submit", Map.of()));
            }

            // when: killed right after a script has called
            await().atMost(PATIENCE).until(() -> called.requests().size() >= 3);
            server.kill();
            server = start(mails);
            node = node.movedTo(server.awaitReady());
            // and while a mail is being delivered
            await().atMost(PATIENCE).until(mails::isWaitedFor);
            server.kill();
            server = start(mails);
            node = node.movedTo(server.awaitReady());
            letEverythingEnd(node, flow);

            // then
            for (long ticket : tickets) {
                assertThat(state(node, ann, ticket)).isEqualTo("Check");
                assertThat(runs(node, ann, ticket)).as("effects of the script").isEqualTo("1");
                assertThat(entries(node, ann, ticket)).containsExactly("Submit", "Done");
            }
            String address =
                    node.admin().get("/accounts/users?search_value=" + ben).text("/data/value/0/email");
            var byId = MailServer.mailsTo(address).stream()
                    .collect(groupingBy(ScriptsAndMailsOrdeal::messageId, counting()));
            assertThat(byId).as("a mail for each ticket").hasSize(TICKETS);
            LOG.info(
                    "RESULT killed in scripts and in mails: {} tickets, each script had its effect once; {} scripts began, {} of"
                            + " them again after a kill; {} mails, {} of them sent again",
                    TICKETS,
                    called.requests().size(),
                    called.requests().size() - TICKETS,
                    byId.size(),
                    byId.values().stream().filter(count -> count > 1).count());
        }
    }

    private ServerProcess start(SlowMail mails) throws Exception {
        return ServerProcess.start(
                folder.resolve("data"),
                "--loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD,
                "--loonbpm.outbound.allowed-hosts=127.0.0.1",
                "--loonbpm.scripts.folder=" + Path.of(System.getProperty("java.io.tmpdir"), "loonbpm-tests-python"),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mails.port(),
                "--loonbpm.notice.first-retry=1s");
    }

    private static PublishedWorkflow publish(Loonflow node, String ben, Receiver called) {
        long script = node.admin().uploadScript(node.own("slow"), true, """
                import requests, time
                requests.post('%s', json=dict(id=ticket.id))
                time.sleep(1)
                ticket.fields['runs'] = (ticket.fields['runs'] or 0) + 1
                """.formatted(called.url("/called")));
        long notice = node.admin()
                .post("/workflows/custom_notices", Map.of("name", "mail", "type_id", MAIL))
                .requireDone()
                .number("/data/notice_id");
        return node.publish(workflow("scripted")
                .field("runs", NUMBER)
                .displays("runs")
                .notices(List.of(notice), "{title}", "{title}")
                .state("Work", Handlers.script(script))
                .state("Check", Handlers.person(ben))
                .transition("Submit", START, "Work")
                .transition("Done", "Work", "Check")
                .transition("End", "Check", END));
    }

    private static void letEverythingEnd(Loonflow node, PublishedWorkflow flow) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> node.admin().get("/jobs?workflow_id=" + flow.id()).number("/data/total") == 0);
    }

    private static String state(Loonflow node, String ann, long ticket) {
        return node.as(ann).get("/tickets/" + ticket).text("/data/value/state_info/name");
    }

    private static String runs(Loonflow node, String ann, long ticket) {
        Reply detail = node.as(ann).get("/tickets/" + ticket);
        return detail.at("/data/value/field_list")
                .valueStream()
                .filter(row -> row.path("field_key").asString("").equals("runs"))
                .findFirst()
                .orElseThrow()
                .path("field_value")
                .asString();
    }

    private static List<String> entries(Loonflow node, String ann, long ticket) {
        return node.as(ann)
                .get("/tickets/" + ticket + "/flowlogs?per_page=100&desc=0")
                .requireDone()
                .at("/data/value")
                .valueStream()
                .map(entry -> entry.at("/transition/transition_name").asString())
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
