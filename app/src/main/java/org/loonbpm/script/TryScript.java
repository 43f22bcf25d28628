package org.loonbpm.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.ticket.TicketStandings;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a script on a ticket's values and shows what it would do; nothing is written and nobody is called. What it asks others
 * is answered with status 200 and an empty JSON object.
 */
@Service
public class TryScript {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_CALLS = 100;

    private final Permissions kinds;
    private final TicketStandings standings;
    private final TicketInquiry tickets;
    private final PythonProcesses python;
    private final Telling telling;
    private final Answers answers;
    private final ScriptSettings settings;

    TryScript(
            Permissions kinds,
            TicketStandings standings,
            TicketInquiry tickets,
            PythonProcesses python,
            Telling telling,
            Answers answers,
            ScriptSettings settings) {
        this.kinds = kinds;
        this.standings = standings;
        this.tickets = tickets;
        this.python = python;
        this.telling = telling;
        this.answers = answers;
        this.settings = settings;
    }

    /**
     * @param actionFrom what the script finds under that name; empty: as if the ticket had just come
     * @throws Refusal unless the caller administers the ticket's workflow, or if no process becomes free
     */
    public Trial tryOut(Caller caller, long ticketId, String source, String actionFrom) {
        kinds.requireWorkflowAdministrator(caller);
        if (!standings.of(caller, ticketId).mayAdminister()) {
            throw Refusal.denied("scripts are tried on tickets of workflows that one administers");
        }
        TicketFacts ticket = tickets.facts(ticketId).orElseThrow(() -> Refusal.notFound("ticket", ticketId));
        State state = ticket.workflow()
                .state(ticket.stateId())
                .orElseThrow(() -> new Refusal("state_deleted", "the state in which the ticket is has been deleted"));
        var globals = Map.<String, Object>of(
                "ticket_id", ticketId, "action_from", actionFrom.isEmpty() ? ScriptCall.BY_ITSELF : actionFrom);
        var calls = new ArrayList<JsonNode>();
        Duration longest = settings.runTime().compareTo(LONGEST) < 0 ? settings.runTime() : LONGEST;
        var run = new PythonRun(
                "script.py",
                source,
                telling.of(ticket, state, globals),
                longest,
                answers.asking(ticket, asked -> noted(calls, asked)));
        long began = System.nanoTime();
        PythonResult result = run(run);
        return new Trial(result, way(ticket, state, result), calls, Duration.ofNanos(System.nanoTime() - began));
    }

    private PythonResult run(PythonRun run) {
        try {
            return python.run(run, PATIENCE);
        } catch (NoWorker busy) {
            throw new Refusal("busy", "%s; try again in a moment".formatted(busy.getMessage()));
        }
    }

    private static JsonNode noted(List<JsonNode> calls, JsonNode asked) {
        if (calls.size() < MOST_CALLS) {
            var call = JsonMapper.shared().createObjectNode();
            call.set("method", asked.path("method"));
            call.set("url", asked.path("url"));
            call.set("body", asked.path("body"));
            calls.add(call);
        }
        return JsonMapper.shared().readTree("{\"status\": 200, \"body\": \"{}\", \"headers\": {}}");
    }

    private static Optional<Transition> way(TicketFacts ticket, State state, PythonResult result) {
        Long chosen = result.chosen();
        return result.failed().isPresent()
                ? Optional.empty()
                : ticket.workflow().definition().transitionsFrom(state.id()).stream()
                        .filter(way -> chosen == null || way.id() == chosen)
                        .findFirst();
    }
}
