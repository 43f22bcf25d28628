package org.loonbpm.translator.command;

/** A file cannot be read or written, or what it says is no workflow; the message is for whoever gave the command. */
final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message);
    }
}
