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

    ApiAuthentication(CookieLogin cookies, SignedHeaders headers) {
        this.cookies = cookies;
        this.headers = headers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Addresses.asksForCaller(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var authentication = new CallerAuthentication(caller(request));
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
            request.setAttribute(Caller.class.getName(), authentication.getPrincipal());
        } catch (Refusal refusal) {
            request.setAttribute(RefusalWriter.REASON, refusal);
        }
        chain.doFilter(request, response);
    }

    private Caller caller(HttpServletRequest request) {
        var byCookie = cookies.caller(request);
        byCookie.ifPresent(caller -> CrossSite.refuse(request));
        return byCookie.orElseGet(() -> headers.caller(request));
    }
}
