package org.loonbpm.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells the database for each transaction of an administrative request who calls. The triggers of the audited tables write
 * the audit in that same transaction (see {@code V8__administration.sql}), so that none of them can be forgotten and
 * nothing is written down that was rolled back.
 */
@Component
class AuditedTransactions implements TransactionExecutionListener {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What is done with tickets stands in their flow logs. */
    private static final String TICKETS = "/api/v1.0/tickets";

    private final ObjectProvider<JdbcClient> jdbc;

    AuditedTransactions(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            administrator()
                    .ifPresent(caller -> jdbc.getObject()
                            .sql("""
                                    select set_config('loonbpm.audit_username', ?, true),
                                           set_config('loonbpm.audit_application', ?, true)
                                    """)
                            .param(caller.username())
                            .param(caller.application().name())
                            .query()
                            .singleRow());
        }
    }

    private static Optional<Caller> administrator() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        HttpServletRequest request = attributes.getRequest();
        if (READING.contains(request.getMethod()) || request.getRequestURI().contains(TICKETS)) {
            return Optional.empty();
        }
        return request.getAttribute(Caller.class.getName()) instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
