package org.loonbpm.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Serial numbers such as {@code leave_202611220007}: counted anew each day over all workflows, unique on several nodes.
 *
 * <p>A number is taken in a transaction of its own, so nobody waits for somebody else's ticket to be made; one that is not
 * used leaves a gap.
 */
@Component
class SerialNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    SerialNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String next(String prefix) {
        LocalDate today = LocalDate.now();
        Long number = apart.execute(
                status -> jdbc.sql("""
                        insert into serial_number (day, last) values (?, 1)
                        on conflict (day) do update set last = serial_number.last + 1
                        returning last""").param(today).query(Long.class).single());
        return "%s_%s%04d".formatted(prefix, DAY.format(today), number);
    }
}
