package org.loonbpm.script;

import java.util.List;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketStandings;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** The last runs of scripts for a ticket, for those who administer its workflow: a traceback quotes the script. */
@Service
public class FindScriptRuns {

    private final TicketStandings standings;
    private final ScriptRuns runs;

    FindScriptRuns(TicketStandings standings, ScriptRuns runs) {
        this.standings = standings;
        this.runs = runs;
    }

    /** The newest first. */
    public List<ScriptRun> of(Caller caller, long ticketId) {
        if (!standings.of(caller, ticketId).mayAdminister()) {
            throw Refusal.denied("only who administers the workflow sees how its scripts ran");
        }
        return runs.of(ticketId);
    }
}
