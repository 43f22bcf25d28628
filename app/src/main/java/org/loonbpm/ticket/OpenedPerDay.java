package org.loonbpm.ticket;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.loonbpm.workflow.TicketCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts tickets by the day on which they were opened, in the server's time zone. */
@Repository
class OpenedPerDay implements TicketCounts {

    private static final Timestamp FIRST = Timestamp.from(Instant.EPOCH);
    private static final Timestamp LAST = Timestamp.from(Instant.parse("9999-12-31T00:00:00Z"));

    private final JdbcClient jdbc;

    OpenedPerDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Day> perDay(long workflowId, Optional<Instant> from, Optional<Instant> to) {
        return jdbc.sql("""
                        select (gmt_created at time zone :zone)::date as day, count(*) as count from ticket
                        where workflow_id = :workflowId and not is_deleted and gmt_created between :from and :to
                        group by 1 order by 1
                        """)
                .param("zone", ZoneId.systemDefault().getId())
                .param("workflowId", workflowId)
                .param("from", from.map(Timestamp::from).orElse(FIRST))
                .param("to", to.map(Timestamp::from).orElse(LAST))
                .query(Day.class)
                .list();
    }
}
