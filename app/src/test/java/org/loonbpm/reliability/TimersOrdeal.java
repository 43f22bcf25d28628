package org.loonbpm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
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
