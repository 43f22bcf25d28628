package org.loonbpm.outbound;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as somebody's program wants it.
 *
 * @param body sent as UTF-8; null: none
 * @param timeout null, or longer than the settings allow: as long as these allow
 */
public record OutboundRequest(
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable Duration timeout) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What the client says of the message itself. */
    private static final Set<String> OURS =
            Set.of("host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer", "expect");

    public OutboundRequest {
        headers = Map.copyOf(headers);
    }

    void check() throws OutboundFailure {
        if (!METHODS.contains(method)) {
            throw new OutboundFailure("the method must be one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!header.getKey().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}")
                    || header.getValue().chars().anyMatch(letter -> letter < ' ' && letter != '\t')) {
                throw new OutboundFailure("a header's name must be a word and its value one line");
            }
        }
    }

    static boolean isOurs(String header) {
        return OURS.contains(header.toLowerCase(Locale.ROOT));
    }

    /** Without headers, path and body, which may hold something secret. */
    @Override
    public String toString() {
        return "OutboundRequest[%s]".formatted(method);
    }
}
