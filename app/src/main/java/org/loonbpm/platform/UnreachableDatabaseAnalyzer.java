package org.loonbpm.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that the given PostgreSQL does not answer, does not let us in, or has no such database. */
final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    /** SQL states: no connection, not let in, no such database, starting up or shutting down. */
    private static final List<String> CONNECTION_STATES = List.of("08", "28", "3D", "57P");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (CONNECTION_STATES.stream().noneMatch(state::startsWith)) {
            return null;
        }
        return new FailureAnalysis(
                "The database cannot be used: " + cause.getMessage(),
                "Check spring.datasource.url, spring.datasource.username and spring.datasource.password, and that the"
                        + " PostgreSQL server runs and is reachable from here. Without spring.datasource.url an embedded"
                        + " PostgreSQL is started.",
                cause);
    }
}
