package org.loonbpm.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serial numbers such as {@code leave_202611220007}: counted anew each day over all workflows, unique on several nodes.
 *
 * <p>A number is taken in a transaction of its own, so nobody waits for somebody else's ticket to be made; one that is not
 * used leaves a gap. Nor does anybody wait until the disk has it: a ticket that is on the disk was written after its number,
 * so the number is there too.
 */
@Component
class SerialNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final JdbcClient jdbc;

    SerialNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new ticket is known by; its id is taken before its row exists, because its process needs one at once. */
    record Taken(long ticketId, String sn) {}

    /** Outside any transaction: one statement that is one. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Taken next(String prefix) {
        LocalDate today = LocalDate.now();
        return jdbc.sql("""
                        insert into serial_number (day, last) values (?, 1)
                        on conflict (day) do update set last = serial_number.last + 1
                        returning last, nextval(pg_get_serial_sequence('ticket', 'id')),
                            set_config('synchronous_commit', 'off', true)""")
                .param(today)
                .query((row, number) ->
                        new Taken(row.getLong(2), "%s_%s%04d".formatted(prefix, DAY.format(today), row.getLong(1))))
                .single();
    }
}
