package org.loonbpm.ticket;

import java.time.Duration;
import java.util.Optional;
import org.loonbpm.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers which ticket was opened under which {@code Idempotency-Key}, for each person and application on their own: a
 * request that is sent twice, such as by a double click or after a lost answer, opens one ticket.
 */
@Repository
class IdempotencyKeys {

    /** How long a repeated request is recognised. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    IdempotencyKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for a ticket, unless it was taken before. Waits for somebody who is about to take it.
     *
     * @return the ticket for which it was taken before
     */
    Optional<Long> take(Caller caller, String key, long ticketId) {
        jdbc.sql("delete from idempotency_key where gmt_created < now() - make_interval(secs => ?)")
                .param((double) KEPT.toSeconds())
                .update();
        int taken = jdbc.sql("""
                        insert into idempotency_key (application, username, key, ticket_id) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(caller.application().name(), caller.username(), key, ticketId)
                .update();
        return taken == 1
                ? Optional.empty()
                : jdbc.sql("select ticket_id from idempotency_key where application = ? and username = ? and key = ?")
                        .params(caller.application().name(), caller.username(), key)
                        .query(Long.class)
                        .optional();
    }
}
