package org.loonbpm.ticket;

import org.loonbpm.translator.definition.ParticipantKind;
import tools.jackson.databind.JsonNode;

/**
 * Entries that scripts write into the log, as far as they say what an entry is made of: Loonflow's
 * {@code add_ticket_flow_log} takes all of its columns, only the text is needed.
 */
final class ScriptLogs {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TEXT = 10_000;

    private ScriptLogs() {}

    static LogEntry entry(JsonNode said, String script, Waiting waiting) {
        String participant = said.path("participant").asString("");
        long stateId = said.path("state_id").asLong(0);
        long transitionId = said.path("transition_id").asLong(0);
        int intervention = said.path("intervene_type_id").asInt(0);
        boolean transition = waiting.workflow().transition(transitionId).isPresent();
        return new LogEntry(
                transition ? transitionId : 0,
                transition || intervention != 0 ? Intervention.of(intervention) : Intervention.COMMENT,
                participant.isEmpty() ? ParticipantKind.SCRIPT : kind(said.path("participant_type_id")),
                participant.isEmpty() ? script : shortened(participant, LONGEST_NAME),
                waiting.workflow().state(stateId).isPresent()
                        ? stateId
                        : waiting.at().stateId(),
                shortened(said.path("suggestion").asString(""), LONGEST_TEXT));
    }

    private static ParticipantKind kind(JsonNode code) {
        return code.asInt(0) == ParticipantKind.PERSON.code() ? ParticipantKind.PERSON : ParticipantKind.SCRIPT;
    }

    /** PostgreSQL cannot store the character 0. */
    private static String shortened(String text, int longest) {
        String storable = text.replace('\0', ' ');
        return storable.length() > longest ? storable.substring(0, longest) + "..." : storable;
    }
}
