package org.loonbpm.workflow;

/**
 * Participants as Loonflow shows them to people.
 *
 * @param participantTypeName Loonflow's word for the kind, empty where it has none
 * @param participantAlias what a person reads: aliases, names of departments, of a role, of a script
 */
public record ParticipantInfo(
        String participant,
        String participantName,
        int participantTypeId,
        String participantTypeName,
        String participantAlias) {}
