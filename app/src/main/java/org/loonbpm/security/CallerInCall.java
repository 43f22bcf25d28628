package org.loonbpm.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where callers written for older Loonflows say in whose name they call: in the query or in the body, as {@code username}.
 * Counts only where an application sends no such header.
 */
@Component
class CallerInCall {

    private static final String USERNAME = "username";

    /** As much as any endpoint reads of a JSON body. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final JsonMapper json;

    CallerInCall(JsonMapper json) {
        this.json = json;
    }

    /** The name in the query; empty if there is none. Not read by the container, which would read a form's body for it. */
    String inQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !query.contains(USERNAME)) {
            return "";
        }
        try {
            String name = UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .getFirst(USERNAME);
            return name == null ? "" : java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /** Whether a name may stand in the body at all. */
    boolean hasJson(HttpServletRequest request) {
        String type = request.getContentType();
        return !"GET".equals(request.getMethod()) && (type == null || !type.startsWith("multipart/"));
    }

    /** Reads the body, so that the name in it is known; the request that is returned has it once more. */
    Read read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return new Read(request, body, name(body));
    }

    private String name(byte[] body) {
        if (body.length == 0 || body.length > MOST_BYTES) {
            return "";
        }
        try {
            JsonNode name = json.readTree(body).path(USERNAME);
            return name.isString() ? name.asString() : "";
        } catch (JacksonException unreadable) {
            return "";
        }
    }

    /** A request whose body has been read once and can be read again. */
    static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;
        private final String username;

        Read(HttpServletRequest request, byte[] body, String username) {
            super(request);
            this.body = body;
            this.username = username;
        }

        String username() {
            return username;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Body(new ByteArrayInputStream(body));
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("this body is read at once");
        }
    }
}
