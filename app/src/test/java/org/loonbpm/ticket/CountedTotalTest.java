package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Totals of everything come from monthly counts, and are as exact as if counted. */
class CountedTotalTest extends LoonflowTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TicketCounts counts;

    private PublishedWorkflow flow;
    private final List<Long> tickets = new ArrayList<>();

    @BeforeEach
    void oneTicketEachTenDaysOfAYear() {
        String ann = loonflow.person("ann");
        flow = loonflow.publish(workflow("counted")
                .state("Check", Handlers.person(ann))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        for (int i = 0; i < 3; i++) {
            tickets.add(loonflow.as(ann).open(flow, "Submit", Map.of()));
        }
        jdbc.sql("""
                        insert into ticket (sn, workflow_id, state_id, process_instance_id, process_definition_id, creator, gmt_created)
                        select 'counted', workflow_id, state_id, gen_random_uuid(), '', creator, gmt_created - i * interval '10 days'
                        from ticket, generate_series(1, 36) i where id = ?""").param(tickets.get(0)).update();
    }

    @Test
    void isExactWhateverTheTimeAskedForAndWhetherOrNotChangesWereAdded() {
        everyTimeIsExact();
        counts.addChanges();
        everyTimeIsExact();
        assertThat(total("")).isEqualTo(39);
    }

    private void everyTimeIsExact() {
        LocalDateTime now = LocalDateTime.now();
        for (int from = 360; from > 60; from -= 23) {
            for (int to = from - 63; to > -20; to -= 19) {
                String begin = now.minusDays(from).toString().substring(0, 19).replace('T', ' ');
                String end = now.minusDays(to).toString().substring(0, 19).replace('T', ' ');
                long counted = jdbc.sql(
                                "select count(*) from ticket where workflow_id = ? and gmt_created between ?::timestamp and ?::timestamp")
                        .params(flow.id(), begin, end)
                        .query(Long.class)
                        .single();
                String asked = ("&create_start=" + begin + "&create_end=" + end).replace(" ", "%20");
                assertThat(total(asked)).as(asked).isEqualTo(counted);
            }
        }
    }

    @Test
    void aDeletedTicketIsNotCounted() {
        counts.addChanges();
        loonflow.admin().delete("/tickets/" + tickets.get(1)).requireDone();
        assertThat(total("")).isEqualTo(38);
        counts.addChanges();
        assertThat(total("")).isEqualTo(38);
    }

    @Test
    void pagesNearTheEndAreTheSameFromEitherSide() {
        var all = ids("&per_page=100");
        var single = new ArrayList<Long>();
        for (int page = 1; page <= 39; page++) {
            single.addAll(ids("&per_page=1&page=" + page));
        }
        assertThat(single).isEqualTo(all);
        assertThat(ids("&per_page=5&page=5000"))
                .as("past the end: the last page")
                .isEqualTo(all.subList(35, 39));
        assertThat(ids("&per_page=5&page=0")).isEqualTo(all.subList(35, 39));
        assertThat(ids("&per_page=5&page=5000&reverse=0"))
                .isEqualTo(List.of(all.get(3), all.get(2), all.get(1), all.get(0)));
    }

    private long total(String asked) {
        return loonflow.admin()
                .get("/tickets?category=all&workflow_ids=" + flow.id() + asked)
                .requireDone()
                .number("/data/total");
    }

    private List<Long> ids(String asked) {
        return loonflow.admin()
                .get("/tickets?category=all&workflow_ids=" + flow.id() + asked)
                .requireDone()
                .at("/data/value")
                .valueStream()
                .map(row -> row.get("id").asLong())
                .toList();
    }
}
