package org.loonbpm.translator.validation;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** A ticket can get stuck or be refused because of it, or nothing can run at all. */
    ERROR,
    /** Tickets run, but hardly as somebody meant. */
    WARNING,
    /** May well be meant. */
    INFO;

    /** The severity as callers see it, such as {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
