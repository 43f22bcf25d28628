package org.loonbpm.outbound;

/** A call to the outside came to nothing; the message says why, in plain words and without anything secret. */
public final class OutboundFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean late;

    OutboundFailure(String message) {
        super(message);
        this.late = false;
    }

    OutboundFailure(String message, Throwable cause) {
        this(message, cause, false);
    }

    OutboundFailure(String message, Throwable cause, boolean late) {
        super(message, cause);
        this.late = late;
    }

    /** Whether an answer might have come, had there been more time. */
    public boolean isLate() {
        return late;
    }
}
