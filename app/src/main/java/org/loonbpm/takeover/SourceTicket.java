package org.loonbpm.takeover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ticket of the source with what belongs to it. */
final class SourceTicket {

    final long id;
    final String title;
    final long workflowId;
    final String sn;
    final long stateId;
    final long parentTicketId;
    final long parentTicketStateId;
    final int participantTypeId;
    final String participant;
    final String creator;
    final Instant created;
    final Instant modified;
    final boolean deleted;
    final String relation;
    final String addNodeMan;
    final boolean inAddNode;
    final boolean scriptRunLastResult;
    final int actStateId;
    final String multiAllPerson;
    final Map<String, Field> fields = new LinkedHashMap<>();
    final Map<String, Concern> concerns = new LinkedHashMap<>();
    final List<Deed> deeds = new ArrayList<>();
    private long fingerprint = 1125899906842597L;

    /** A field's value as its type's column holds it, for each type, since the definition may have another type by now. */
    record Field(int typeId, Map<String, @Nullable Object> values) {}

    record Concern(boolean inProcess, boolean worked) {}

    /** What was done to it: enough to know when it came to its state. */
    record Deed(long stateId, long transitionId, long interveneTypeId, Instant at) {}

    SourceTicket(SourceRow row) {
        id = row.id();
        title = row.text("title");
        workflowId = row.number("workflow_id");
        sn = row.text("sn");
        stateId = row.number("state_id");
        parentTicketId = row.number("parent_ticket_id");
        parentTicketStateId = row.number("parent_ticket_state_id");
        participantTypeId = (int) row.number("participant_type_id");
        participant = row.text("participant");
        creator = row.text("creator");
        created = row.time("gmt_created");
        modified = row.time("gmt_modified");
        deleted = row.flag("is_deleted");
        relation = row.text("relation");
        addNodeMan = row.text("add_node_man");
        inAddNode = row.flag("in_add_node");
        scriptRunLastResult = row.flag("script_run_last_result");
        actStateId = (int) row.number("act_state_id");
        multiAllPerson = row.text("multi_all_person", "{}");
        seen(title, workflowId, sn, stateId, parentTicketId, parentTicketStateId, participantTypeId, participant);
        seen(creator, created, modified, deleted, relation, addNodeMan, inAddNode, scriptRunLastResult);
        seen(actStateId, multiAllPerson);
    }

    /** Of several rows with the same key Loonflow reads the first. */
    void add(String key, Field field) {
        if (fields.putIfAbsent(key, field) == null) {
            seen(key, field.typeId(), field.values());
        }
    }

    void add(String username, Concern concern) {
        seen(username, concern);
        concerns.merge(
                username,
                concern,
                (one, other) -> new Concern(one.inProcess() || other.inProcess(), one.worked() || other.worked()));
    }

    /** Differs when anything of the ticket does. */
    long fingerprint() {
        return fingerprint;
    }

    private void seen(Object... values) {
        for (Object value : values) {
            String text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                fingerprint = 31 * fingerprint + text.charAt(i);
            }
            fingerprint = 31 * fingerprint + '\n';
        }
    }
}
