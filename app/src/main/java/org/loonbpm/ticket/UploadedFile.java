package org.loonbpm.ticket;

/**
 * A file for a ticket's field.
 *
 * @param name what the server calls it; unguessable, with the sender's ending
 * @param sourceName what the sender called it
 */
public record UploadedFile(String name, String sourceName, byte[] content) {

    private static final String FOLDER = "/media/ticket_file/";

    /** Where it is read. */
    public String path() {
        return FOLDER + name;
    }
}
