package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The addresses that are treated in ways of their own. */
final class Addresses {

    static final String LOGIN = "/api/v1.0/login";
    static final String SESSION_LOGIN = "/api/v1.0/accounts/login";
    static final String LOGOUT = "/api/v1.0/accounts/logout";

    private static final Set<String> OPEN = Set.of(LOGIN, SESSION_LOGIN, LOGOUT);

    private Addresses() {}

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Whether it may matter who calls; all else is answered to everybody without asking the database. */
    static boolean asksForCaller(HttpServletRequest request) {
        String path = path(request);
        return !OPEN.contains(path)
                && (isApi(request)
                        || path.startsWith("/media/")
                        || path.startsWith("/actuator/") && !path.startsWith("/actuator/health"));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
