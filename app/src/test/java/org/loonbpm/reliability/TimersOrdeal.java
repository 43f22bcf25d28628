package org.loonbpm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How late timers are. */
class TimersOrdeal extends LoonflowTest {

    private static final Logger LOG = LoggerFactory.getLogger(TimersOrdeal.class);
    private static final int TICKETS = 30;
    private static final int TOGETHER = 50;

    // How late they are is asked, not how many the machine can do at once.
    private static final Duration PACE = Duration.ofMillis(500);
    private static final int SECONDS = 3;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fireWithinTwoSecondsOfTheirTimeAndOnce() {
        // given
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("punctual")
                .state("Wait", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("End", "Wait", END)
                .timer("Timeout", SECONDS, "Wait", END));

        // when
        for (int i = 0; i < TICKETS; i++) {
            await().pollDelay(PACE).until(() -> true);
            loonflow.as(ann).open(flow, "Submit", Map.of());
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> late(flow).size() == TICKETS);

        // then
        List<Double> late = late(flow);
        LOG.info(
                "RESULT {} timers: {} s late in the median, {} s at most",
                TICKETS,
                late.get(TICKETS / 2),
                late.get(TICKETS - 1));
        assertThat(late.get(TICKETS - 1)).isLessThan(2);
    }

    @Test
    void manyThatAreDueAtOneMomentFireWithinTwoSeconds() {
        // given
        String ann = loonflow.person("ann");
        PublishedWorkflow flow = loonflow.publish(workflow("together")
                .state("Wait", Handlers.person(ann))
                .transition("Submit", START, "Wait")
                .transition("End", "Wait", END)
                .timer("Timeout", 3600, "Wait", END));
        for (int i = 0; i < TOGETHER; i++) {
            loonflow.as(ann).open(flow, "Submit", Map.of());
        }

        // when
        Instant due = Instant.now().plusSeconds(SECONDS);
        jdbc.sql("update act_ru_timer_job set duedate_ = ? where split_part(proc_def_id_, ':', 1) = ?")
                .params(Timestamp.from(due), "workflow_" + flow.id())
                .update();
        await().atMost(Duration.ofMinutes(2)).until(() -> after(due, flow).size() == TOGETHER);

        // then
        List<Double> late = after(due, flow);
        LOG.info(
                "RESULT {} timers at one moment: {} s late in the median, {} s at most",
                TOGETHER,
                late.get(TOGETHER / 2),
                late.get(TOGETHER - 1));
        assertThat(late.get(TOGETHER - 1)).isLessThan(2);
    }

    private List<Double> after(Instant due, PublishedWorkflow flow) {
        return jdbc.sql("""
                        select extract(epoch from gmt_created - ?)::float8 from flow_log where transition_id = ? order by 1""")
                .params(Timestamp.from(due), flow.transition("Timeout"))
                .query(Double.class)
                .list();
    }

    /** In seconds, sorted; one for each time that a timer fired. */
    private List<Double> late(PublishedWorkflow flow) {
        return jdbc.sql("""
                        select extract(epoch from fired.gmt_created - begun.gmt_created)::float8 - ?
                        from flow_log begun join flow_log fired on fired.ticket_id = begun.ticket_id
                        where begun.transition_id = ? and fired.transition_id = ? order by 1""")
                .params(SECONDS, flow.transition("Submit"), flow.transition("Timeout"))
                .query(Double.class)
                .list();
    }
}
