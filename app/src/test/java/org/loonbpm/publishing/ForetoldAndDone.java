package org.loonbpm.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * What is foretold of each running ticket is what becomes of it: over many versions, each made of the one before by random edits,
 * published for running tickets to follow or to stay, or undone.
 */
abstract class ForetoldAndDone extends LoonflowTest {

    private static final Logger LOG = LoggerFactory.getLogger(ForetoldAndDone.class);

    private static final long SEED = 20261122;

    private final int tickets;
    private final int versions;

    ForetoldAndDone(int tickets, int versions) {
        this.tickets = tickets;
        this.versions = versions;
    }

    @Autowired
    private JdbcClient jdbc;

    private String ann;
    private PublishedWorkflow flow;
    private RandomEdits edits;

    /** How a ticket stands. */
    record Stand(long state, long visit, boolean running, String process, long revision) {}

    @BeforeEach
    void aWorkflow() {
        ann = loonflow.person("ann");
        var people = List.of(ann, loonflow.person("bob"), loonflow.person("carl"));
        flow = loonflow.publish(workflow("foretold"));
        var editor = new Editor(loonflow.admin(), flow.id());
        edits = new RandomEdits(editor, SEED, people, flow.state(START), flow.state(END));
    }

    @Test
    void whatIsForetoldIsWhatHappens() {
        edits.begin(5);
        loonflow.admin()
                .put(path(), Map.of("mode", "published", "running_tickets", "decide"))
                .requireDone();
        open(ann, tickets);
        finished();

        var happened = new HashMap<String, Integer>();
        for (int version = 0; version < versions; version++) {
            scatter();
            int kind = version % 5;
            if (kind == 4) {
                foretoldHappens("&undo=1", "/undo", Map.of(), happened);
            } else {
                Map<Long, Long> targets = edits.edit();
                String rule = kind == 2 ? "stay" : "follow";
                foretoldHappens(
                        "&running_tickets=" + rule + "&targets=" + text(targets),
                        "",
                        Map.of("running_tickets", rule, "targets", targets),
                        happened);
            }
            open(ann, Math.max(tickets / 10, tickets - stands().size()));
        }
        LOG.info("{} versions were foretold and done: {}", versions, happened);
        assertThat(happened.keySet()).contains("same", "moved", "blocked");
    }

    private void foretoldHappens(String query, String how, Map<String, ?> body, Map<String, Integer> happened) {
        JsonNode foretold = loonflow.admin()
                .get(path() + "/preview?per_page=10000" + query)
                .requireDone()
                .at("/data");
        Map<Long, Stand> before = stands();
        assertThat(foretold.path("value")).hasSize(before.size());

        loonflow.admin().post(path() + how, body).requireDone();
        Reply progress = finished();

        assertThat(progress.number("/data/failed")).isZero();
        Map<Long, Stand> after = stands();
        foretold.path("value").forEach(told -> {
            long ticket = told.path("ticket_id").asLong();
            Stand was = Objects.requireNonNull(before.get(ticket));
            Stand is = Objects.requireNonNull(after.get(ticket));
            String outcome = told.path("outcome").asString();
            happened.merge(outcome, 1, Integer::sum);
            assertThat(is.state())
                    .as("%s becomes %s", told, is)
                    .isEqualTo(told.path("to_state_id").asLong());
            assertThat(is.running()).isTrue();
            assertThat(is.visit() > was.visit()).as("%s arrives", told).isEqualTo(outcome.equals("moved"));
            if (outcome.equals("blocked")) {
                assertThat(is).isEqualTo(was);
            }
        });
        if (!"stay".equals(body.get("running_tickets"))) {
            JsonNode totals = foretold.path("totals");
            assertThat(progress.number("/data/moved"))
                    .isEqualTo(totals.path("moved").asLong());
            assertThat(progress.number("/data/blocked"))
                    .isEqualTo(totals.path("blocked").asLong());
            assertThat(progress.number("/data/same"))
                    .isEqualTo(totals.path("same").asLong());
        }
        everyTicketHasItsToken();
    }

    /** The engine's token stands where the ticket's row says, in as many tasks as somebody is to act on. */
    private void everyTicketHasItsToken() {
        assertThat(jdbc.sql("""
                        select t.id from ticket t where t.workflow_id = ? and t.is_running
                            and not exists (select from act_ru_task k
                                where k.proc_inst_id_ = t.process_instance_id and k.task_def_key_ = 'state_' || t.state_id
                                    and k.proc_def_id_ = t.process_definition_id)""").param(flow.id()).query(Long.class).list()).isEmpty();
    }

    private void open(String username, int count) {
        var init = loonflow.as(username)
                .get("/workflows/%d/init_state".formatted(flow.id()))
                .requireDone();
        long submit = init.number("/data/transition/0/transition_id");
        for (int i = 0; i < count; i++) {
            loonflow.as(username)
                    .post("/tickets", Map.of("workflow_id", flow.id(), "transition_id", submit, "title", "t"))
                    .requireDone();
        }
    }

    /** Some tickets go on, by whoever is to act; some are put elsewhere by an administrator. */
    private void scatter() {
        for (Map.Entry<Long, Stand> ticket : stands().entrySet()) {
            if (edits.oneIn(3)) {
                loonflow.admin()
                        .put("/tickets/" + ticket.getKey() + "/state", Map.of("state_id", edits.one(edits.states())));
            } else if (edits.oneIn(3)) {
                String path = "/tickets/" + ticket.getKey();
                String handler = loonflow.admin()
                        .get(path)
                        .text("/data/value/participant")
                        .split(",")[0];
                long way = loonflow.as(handler).get(path + "/transitions").number("/data/value/0/transition_id");
                loonflow.as(handler).patch(path, Map.of("transition_id", way));
            }
        }
    }

    private Map<Long, Stand> stands() {
        return jdbc
                .sql("""
                        select id, state_id, visit, is_running, process_instance_id || ' ' || process_definition_id as process,
                            last_revision
                        from ticket where workflow_id = ? and is_running""")
                .param(flow.id())
                .query((rows, number) -> Map.entry(
                        rows.getLong("id"),
                        new Stand(
                                rows.getLong("state_id"),
                                rows.getLong("visit"),
                                rows.getBoolean("is_running"),
                                rows.getString("process"),
                                rows.getLong("last_revision"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String path() {
        return "/workflows/%d/publish".formatted(flow.id());
    }

    private static String text(Map<Long, Long> targets) {
        return targets.entrySet().stream()
                .map(target -> target.getKey() + ":" + target.getValue())
                .collect(Collectors.joining(","));
    }

    private Reply finished() {
        return await().atMost(Duration.ofMinutes(5))
                .until(
                        () -> loonflow.admin().get(path() + "/progress").requireDone(),
                        progress -> progress.text("/data/state").equals("finished"));
    }
}
