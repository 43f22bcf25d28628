package org.loonbpm.ticket;

import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Adds to the tickets' counts what has been opened and deleted meanwhile. Several nodes may do so at once: each change is
 * added by the one that takes it away, and totals are right before and after.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TicketCounts {

    private final JdbcClient jdbc;

    TicketCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void addChanges() {
        jdbc.sql("""
                        with changes as (delete from ticket_count_change returning workflow_id, month, tickets)
                        insert into ticket_count (workflow_id, month, tickets)
                        select workflow_id, month, sum(tickets) from changes
                        group by workflow_id, month order by workflow_id, month
                        on conflict (workflow_id, month) do update
                        set tickets = ticket_count.tickets + excluded.tickets""").update();
    }
}
