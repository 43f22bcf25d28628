package org.loonbpm.ticket;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.loonbpm.workflow.TicketCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tickets of one workflow by the day, in the server's time zone, on which they were opened. */
@Repository
class StatisticsOfWorkflow implements TicketCounts {

    private static final String COUNT_BY_DAY = """
            select (gmt_created at time zone ?)::date, count(*)
            from ticket
            where workflow_id = ? and not is_deleted and gmt_created >= ? and gmt_created <= ?
            group by 1
            order by 1
            """;

    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final Instant FAR_OFF = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient database;

    StatisticsOfWorkflow(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Day> perDay(long workflowId, Optional<Instant> from, Optional<Instant> to) {
        return database.sql(COUNT_BY_DAY)
                .params(
                        ZoneId.systemDefault().getId(),
                        workflowId,
                        OffsetDateTime.ofInstant(from.orElse(LONG_AGO), UTC),
                        OffsetDateTime.ofInstant(to.orElse(FAR_OFF), UTC))
                .query((row, number) -> new Day(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list();
    }
}
