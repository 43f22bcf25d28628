package org.loonbpm.outbound;

/** What the other side answered, whatever its status. */
public record OutboundAnswer(int status, String body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Without the body, which may hold anything. */
    @Override
    public String toString() {
        return "OutboundAnswer[%d]".formatted(status);
    }
}
