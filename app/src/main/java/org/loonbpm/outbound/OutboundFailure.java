package org.loonbpm.outbound;

/** A call to the outside came to nothing; the message says why, in plain words and without anything secret. */
public final class OutboundFailure extends Exception {

    private static final long serialVersionUID = 1L;

    OutboundFailure(String message) {
        super(message);
    }

    OutboundFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
