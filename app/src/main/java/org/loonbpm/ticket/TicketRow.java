package org.loonbpm.ticket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Times;

/**
 * A ticket as it is stored.
 *
 * @param visit counts the arrivals at a state
 * @param running whether the process instance still runs
 * @param lastRevision of the workflow, whose topology the process has
 * @param informed who may see it without having to do with it
 * @param returnStateId where it goes straight back to when it has been handled; 0: nowhere
 * @param returnMan who gets it there
 * @param branches in which it is at once while it stands in a fork
 * @param votes the countersign's voters with what they chose
 * @param fields the custom fields that have a value
 */
record TicketRow(
        long id,
        String sn,
        String title,
        long workflowId,
        long stateId,
        long parentTicketId,
        long parentTicketStateId,
        int participantTypeId,
        String participant,
        String relation,
        boolean inAddNode,
        String addNodeMan,
        boolean scriptRunLastResult,
        int actStateId,
        Map<String, Vote> votes,
        Map<String, @Nullable Object> fields,
        String processInstanceId,
        String processDefinitionId,
        long visit,
        boolean running,
        long lastRevision,
        String informed,
        long returnStateId,
        String returnMan,
        List<BranchRow> branches,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean deleted) {

    boolean isForked() {
        return !branches.isEmpty();
    }

    /** The base fields under Loonflow's names, as lists and details show them. */
    Map<String, @Nullable Object> baseFields() {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", id);
        shown.put("creator", creator);
        shown.put("gmt_created", Times.text(gmtCreated));
        shown.put("gmt_modified", Times.text(gmtModified));
        shown.put("is_deleted", deleted);
        shown.put("title", title);
        shown.put("workflow_id", workflowId);
        shown.put("sn", sn);
        shown.put("state_id", stateId);
        shown.put("parent_ticket_id", parentTicketId);
        shown.put("parent_ticket_state_id", parentTicketStateId);
        shown.put("participant_type_id", participantTypeId);
        shown.put("participant", participant);
        shown.put("relation", relation);
        shown.put("in_add_node", inAddNode);
        shown.put("add_node_man", addNodeMan);
        shown.put("script_run_last_result", scriptRunLastResult);
        shown.put("act_state_id", actStateId);
        shown.put("multi_all_person", VotesText.of(votes));
        return shown;
    }
}
