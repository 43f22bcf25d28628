package org.loonbpm.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine asks and tells while a ticket's token moves, always within the transaction of the move.
 *
 * <p>It does not matter what moves the token: a request, a timer, a migration or somebody else's BPMN tool. The ticket
 * feature implements it and keeps its rows in step.
 */
public interface TokenMoves {

    /**
     * The token has come to a state; answers who is to act there. Asked once for each arrival; where branches meet, once for each
     * that comes, and again when the token is carried over to another version.
     */
    Handlers arrived(long ticketId, long stateId);

    /** Who votes in a countersigned state where the token is. The engine asks again at every vote. */
    List<String> voters(long ticketId, long stateId);

    /** Whether the votes in a countersigned state have decided by which transition it is left. */
    boolean decided(long ticketId, long stateId);

    /**
     * A state's timer has run out and the token leaves by a transition.
     *
     * @return what conditions may ask of the ticket beside its fields, by name
     */
    Map<String, @Nullable Object> timerElapsed(long ticketId, long transitionId);
}
