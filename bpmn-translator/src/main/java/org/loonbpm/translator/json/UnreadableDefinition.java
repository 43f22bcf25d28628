package org.loonbpm.translator.json;

/** The text is no workflow definition; the message names the place and what was expected there. */
public final class UnreadableDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableDefinition(String message) {
        super(message);
    }

    static UnreadableDefinition at(String path, String expectation) {
        return new UnreadableDefinition(path + ": " + expectation);
    }
}
