package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Spring Security stops, in Loonflow's envelope: under {@code /api} with HTTP 200 as Loonflow does, elsewhere
 * with 401 or 403.
 */
@Component
class RefusalWriter implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    /** The request attribute with the refusal that kept the caller from being known. */
    static final String REASON = RefusalWriter.class.getName() + ".reason";

    private final JsonMapper json;

    RefusalWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        Refusal reason = request.getAttribute(REASON) instanceof Refusal refusal
                ? refusal
                : Unauthenticated.because("log in or sign the call");
        write(response, Addresses.isApi(request) ? HttpStatus.OK : HttpStatus.UNAUTHORIZED, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Refusal reason = Addresses.isApi(request)
                ? Refusal.denied("applications cannot do this: it takes a person who logged in")
                : Refusal.denied("only a super administrator who logged in may see this");
        write(response, Addresses.isApi(request) ? HttpStatus.OK : HttpStatus.FORBIDDEN, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException malformed)
            throws IOException {
        write(response, HttpStatus.BAD_REQUEST, Refusal.invalid("the address or a header is malformed"));
    }

    private void write(HttpServletResponse response, HttpStatus status, Refusal refusal) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(Answer.refused(refusal.error(), String.valueOf(refusal.getMessage()))));
    }
}
