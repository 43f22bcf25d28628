package org.loonbpm.translator.definition;

/**
 * Who handles a ticket in a state, as the definition says it; people are found when a ticket arrives.
 *
 * @param value what {@link ParticipantKind} says of it: a user name, a comma list of names or ids, a JSON text, or empty
 */
public record Participants(ParticipantKind kind, String value) {

    public static final Participants NOBODY = new Participants(ParticipantKind.NONE, "");
}
