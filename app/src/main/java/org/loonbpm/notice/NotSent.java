package org.loonbpm.notice;

/** A notice could not be sent; the message says why, without anything secret. */
class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    NotSent(String message) {
        super(message);
    }

    NotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
