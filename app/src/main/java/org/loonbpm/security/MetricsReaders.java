package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read metrics: super administrators who logged in, and programs on this machine, such as a collector. What comes
 * through a proxy on this machine comes from elsewhere and says so in a header.
 */
@Component
class MetricsReaders implements AuthorizationManager<RequestAuthorizationContext> {

    private final Permissions permissions;

    MetricsReaders(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                isOnThisMachine(context.getRequest()) || isSuperAdministrator(authentication.get()));
    }

    private boolean isSuperAdministrator(@Nullable Authentication authentication) {
        if (!(authentication instanceof CallerAuthentication caller)
                || !caller.getPrincipal().hasLoggedIn()) {
            return false;
        }
        try {
            return permissions.requireSuperAdministrator(caller.getPrincipal()).isSuperAdministrator();
        } catch (Refusal somebodyElse) {
            return false;
        }
    }

    private static boolean isOnThisMachine(HttpServletRequest request) {
        try {
            return request.getHeader("Forwarded") == null
                    && request.getHeader("X-Forwarded-For") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
