package org.loonbpm.security;

import org.loonbpm.account.Application;

/**
 * Who calls: a person through an application. Controllers take it as an argument; other code that sees the request finds it
 * as the request attribute {@code Caller.class.getName()}.
 *
 * @param username the person in whose name is called; empty where an application named nobody
 * @param application whose signature it came with, or Loonflow's own pages
 */
public record Caller(String username, Application application) {

    /** Whether the person logged in, rather than an application calling in the person's name. */
    public boolean hasLoggedIn() {
        return application.equals(Application.OWN_PAGES);
    }
}
