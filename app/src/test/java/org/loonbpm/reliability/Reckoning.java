package org.loonbpm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After the ordeal: what became of every ticket. */
final class Reckoning {

    private static final Logger LOG = LoggerFactory.getLogger(Reckoning.class);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Traffic traffic;
    private final Loonflow node;

    Reckoning(Traffic traffic, Loonflow node) {
        this.traffic = traffic;
        this.node = node;
    }

    /** Waits until nothing is to be done any more; tickets that wait for a person are handled first. */
    void letEverythingEnd() {
        waiting(traffic.flow.state("Check"))
                .forEach(ticket -> node.as(traffic.ann)
                        .handle(ticket, traffic.flow, "Agree")
                        .requireDone());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> jobs("").isEmpty());
    }

    private List<Long> waiting(long state) {
        return tickets().entrySet().stream()
                .filter(ticket -> ticket.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, Long> jobs(String more) {
        Reply jobs = node.admin()
                .get("/jobs?workflow_id=" + traffic.flow.id() + more)
                .requireDone();
        var counts = new TreeMap<String, Long>();
        jobs.at("/data/counts").properties().stream()
                .filter(count -> count.getValue().asLong() > 0)
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    /** All of the workflow, their states by their ids. */
    Map<Long, Long> tickets() {
        var states = new TreeMap<Long, Long>();
        node.admin()
                .get("/tickets?category=all&per_page=10000&workflow_ids=" + traffic.flow.id())
                .requireDone()
                .at("/data/value")
                .forEach(row -> states.put(
                        row.path("id").asLong(), row.at("/state/state_id").asLong()));
        return states;
    }

    /** Nothing confirmed is lost, nothing that must happen once happened twice, nothing is stranded. */
    void everythingHappenedOnce(String about) {
        Map<Long, Long> tickets = tickets();
        assertThat(tickets.keySet()).as("confirmed tickets").containsAll(traffic.opened);
        assertThat(Set.copyOf(tickets.values()))
                .as("states in which tickets are")
                .containsExactly(traffic.flow.state("Done"));
        for (long ticket : tickets.keySet()) {
            assertThat(taken(ticket)).as("transitions of ticket %d", ticket).isEqualTo(Traffic.WAY);
        }
        Deliveries hooks = deliveries(traffic.hook);
        Deliveries notices = deliveries(traffic.notices);
        assertThat(hooks.distinct()).as("hook calls").isEqualTo(tickets.size());
        assertThat(notices.distinct()).as("notices").isEqualTo(tickets.size() * Traffic.WAY.size());
        LOG.info(
                "RESULT {}: {} tickets ({} openings and {} handlings confirmed), all ended, each transition once; {} hook"
                        + " deliveries, {} of them sent again; {} notices, {} of them sent again",
                about,
                tickets.size(),
                traffic.opened.size(),
                traffic.agreed.size(),
                hooks.distinct(),
                hooks.repeated(),
                notices.distinct(),
                notices.repeated());
    }

    private List<String> taken(long ticket) {
        var names = new ArrayList<String>();
        node.as(traffic.ann)
                .get("/tickets/" + ticket + "/flowlogs?per_page=100&desc=0")
                .requireDone()
                .at("/data/value")
                .forEach(entry ->
                        names.add(entry.at("/transition/transition_name").asString()));
        // the hook's own entry says what its receiver answered and is no transition
        names.removeIf(name -> !Traffic.WAY.contains(name));
        return names;
    }

    /** How many deliveries there were, and how many of them came more than once. */
    record Deliveries(int distinct, int repeated) {}

    private static Deliveries deliveries(Receiver receiver) {
        Map<String, Long> counts = receiver.requests().stream()
                .collect(Collectors.groupingBy(
                        request -> request.headers().get("x-loonbpm-delivery"), Collectors.counting()));
        return new Deliveries(counts.size(), (int)
                counts.values().stream().filter(count -> count > 1).count());
    }
}
