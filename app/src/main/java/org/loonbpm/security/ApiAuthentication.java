package org.loonbpm.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loonbpm.web.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls: first by cookie, else by signed headers. What was wrong with both is kept for
 * {@link RefusalWriter}, which says it where the address asks for a caller.
 */
final class ApiAuthentication extends OncePerRequestFilter {

    private final CookieLogin cookies;
    private final SignedHeaders headers;
    private final CallerInCall elsewhere;

    ApiAuthentication(CookieLogin cookies, SignedHeaders headers, CallerInCall elsewhere) {
        this.cookies = cookies;
        this.headers = headers;
        this.elsewhere = elsewhere;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Addresses.asksForCaller(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest passedOn = request;
        try {
            Caller caller = caller(request);
            if (caller.username().isEmpty()) {
                caller = new Caller(elsewhere.inQuery(request), caller.application());
            }
            if (caller.username().isEmpty() && elsewhere.hasJson(request)) {
                var read = elsewhere.read(request);
                caller = new Caller(read.username(), caller.application());
                passedOn = read;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
            request.setAttribute(Caller.class.getName(), caller);
        } catch (Refusal refusal) {
            request.setAttribute(RefusalWriter.REASON, refusal);
        }
        chain.doFilter(passedOn, response);
    }

    private Caller caller(HttpServletRequest request) {
        var byCookie = cookies.caller(request);
        byCookie.ifPresent(caller -> CrossSite.refuse(request));
        return byCookie.orElseGet(() -> headers.caller(request));
    }
}
