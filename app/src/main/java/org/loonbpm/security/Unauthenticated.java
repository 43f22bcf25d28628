package org.loonbpm.security;

import org.loonbpm.web.Refusal;

/** The refusal of a call whose caller did not prove to be anybody; pages answer it with their login form. */
final class Unauthenticated extends Refusal {

    private static final long serialVersionUID = 1L;

    private Unauthenticated(String message) {
        super("unauthenticated", message);
    }

    static Unauthenticated because(String message) {
        return new Unauthenticated(message);
    }
}
