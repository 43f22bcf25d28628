package org.loonbpm.script;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.workflow.ScriptSources;
import org.loonbpm.workflow.ScriptSources.RunnableScript;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs scripts that tell people of a ticket, as Loonflow 0.3 and 1.0 did. They find what a notice says as global variables, and
 * the ticket to be read.
 */
@Component
public class NoticeScripts {

    private static final TypeReference<Map<String, Object>> BY_NAME = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final ScriptSources sources;
    private final TicketInquiry tickets;
    private final PythonProcesses python;
    private final Telling telling;
    private final Answers answers;
    private final ScriptSettings settings;
    private final JsonMapper json;

    NoticeScripts(
            ScriptSources sources,
            TicketInquiry tickets,
            PythonProcesses python,
            Telling telling,
            Answers answers,
            ScriptSettings settings,
            JsonMapper json) {
        this.sources = sources;
        this.tickets = tickets;
        this.python = python;
        this.telling = telling;
        this.answers = answers;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Runs one when its turn has come.
     *
     * @param ticketId 0: it is about no ticket
     * @param message what the script finds as global variables; {@code ticket_value_info} in it are the ticket's values
     * @param patience how long to wait for its turn
     * @return why it failed, if it did
     * @throws NoWorker if it cannot be run just now
     */
    public Optional<String> run(long scriptId, long ticketId, String deliveryId, JsonNode message, Duration patience) {
        Optional<RunnableScript> script = sources.of(scriptId);
        if (script.isEmpty()) {
            return Optional.of("there is no script %d".formatted(scriptId));
        }
        if (!script.get().isActive()) {
            return Optional.of("script %d, '%s', is switched off"
                    .formatted(scriptId, script.get().name()));
        }
        Optional<TicketFacts> ticket = tickets.facts(ticketId);
        Map<String, Object> globals = new LinkedHashMap<>(json.convertValue(message, BY_NAME));
        globals.put("ticket_id", ticketId);
        globals.put("delivery_id", deliveryId);
        var run = new PythonRun(
                script.get().name() + ".py",
                script.get().source(),
                ticket.map(facts -> telling.toRead(facts.workflow(), values(message), globals))
                        .orElseGet(() -> telling.ofNothing(globals)),
                settings.runTime(),
                ticket.map(answers::to).orElseGet(answers::toNoTicket));
        return python.run(run, patience).failed().map(NoticeScripts::reason);
    }

    private Map<String, @Nullable Object> values(JsonNode message) {
        return json.convertValue(message.path("ticket_value_info"), VALUES);
    }

    private static String reason(PythonResult.Failure failure) {
        return failure.line() == 0
                ? "the script failed: %s".formatted(failure.message())
                : "the script failed in line %d: %s".formatted(failure.line(), failure.message());
    }
}
