package org.loonbpm.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks whoever a state names who is to handle a ticket there. Never called while a transaction is open. */
public interface OutsidePeople {

    /**
     * @param participant the state's JSON text, which says whom to ask
     * @param told what the one who is asked is told of the ticket
     * @return user names; none if there is no answer, or none in time
     */
    List<String> ask(String participant, Map<String, @Nullable Object> told);
}
