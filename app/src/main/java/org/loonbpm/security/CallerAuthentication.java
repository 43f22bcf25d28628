package org.loonbpm.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A caller who proved to be one, as Spring Security keeps it; its name is the user name. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /** The authority of those who logged in, which applications never have. */
    static final String LOGGED_IN = "LOGGED_IN";

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(caller.hasLoggedIn() ? AuthorityUtils.createAuthorityList(LOGGED_IN) : List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.username();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
