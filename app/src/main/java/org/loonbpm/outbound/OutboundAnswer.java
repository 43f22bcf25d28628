package org.loonbpm.outbound;

import java.util.Map;

/**
 * What the other side answered, whatever its status.
 *
 * @param headers several of one name are joined by commas
 */
public record OutboundAnswer(int status, String body, Map<String, String> headers) {

    public OutboundAnswer {
        headers = Map.copyOf(headers);
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether it says that something else is to be called, which nobody does by himself. */
    public boolean redirects() {
        return status >= 300 && status < 400;
    }

    /** Without the body, which may hold anything. */
    @Override
    public String toString() {
        return "OutboundAnswer[%d]".formatted(status);
    }
}
