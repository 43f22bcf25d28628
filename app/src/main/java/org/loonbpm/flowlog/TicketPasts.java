package org.loonbpm.flowlog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.ticket.Intervention;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was last done to a ticket, for features that reason about it. It checks no rights. */
@Service
public class TicketPasts {

    private static final PageRequest LATEST = new PageRequest(1, 50);
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final FlowLogs logs;
    private final JsonMapper json;

    TicketPasts(FlowLogs logs, JsonMapper json) {
        this.logs = logs;
        this.json = json;
    }

    /**
     * Something that was done.
     *
     * @param transitionId the transition taken, or voted for; 0 for an intervention
     * @param stateId the state in which it was done
     * @param snapshot the ticket's fields as they were then
     */
    public record Deed(
            long transitionId,
            Intervention intervention,
            String participant,
            long stateId,
            String suggestion,
            Instant at,
            Map<String, @Nullable Object> snapshot) {}

    /** The newest first; of a long trail only the last {@code 50}. */
    public List<Deed> latest(long ticketId) {
        return logs.page(ticketId, LATEST, true, true).rows().stream()
                .map(entry -> new Deed(
                        entry.transitionId(),
                        Intervention.of(entry.interveneTypeId()),
                        entry.participant(),
                        entry.stateId(),
                        entry.suggestion(),
                        entry.gmtCreated(),
                        json.readValue(entry.snapshot(), FIELDS)))
                .toList();
    }
}
