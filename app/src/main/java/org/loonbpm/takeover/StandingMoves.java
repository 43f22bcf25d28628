package org.loonbpm.takeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Handlers;
import org.loonbpm.engine.TokenMoves;

/**
 * Answers the engine while tokens are put where tickets stood: who acts is known already, and nothing follows from an arrival.
 * So nothing is sent, run or logged.
 */
final class StandingMoves implements TokenMoves {

    private final Map<Long, Handlers> handlers = new HashMap<>();

    void expect(long ticketId, Handlers acting) {
        handlers.put(ticketId, acting);
    }

    void forget() {
        handlers.clear();
    }

    @Override
    public Handlers arrived(long ticketId, long stateId) {
        return handlers.getOrDefault(ticketId, Handlers.NOBODY);
    }

    @Override
    public List<String> voters(long ticketId, long stateId) {
        return arrived(ticketId, stateId).voters();
    }

    /** Were they decided, the ticket would not stand there. */
    @Override
    public boolean decided(long ticketId, long stateId) {
        return false;
    }

    @Override
    public Map<String, @Nullable Object> timerElapsed(long ticketId, long transitionId) {
        throw new IllegalStateException("no timer runs out while a Loonflow is taken over");
    }
}
