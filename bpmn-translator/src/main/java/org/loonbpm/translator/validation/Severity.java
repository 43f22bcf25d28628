package org.loonbpm.translator.validation;

/** How much a problem matters. */
public enum Severity {
    /** The definition is not accepted. */
    ERROR,
    /** Loonflow lives with it, and so do we; somebody should look at it. */
    WARNING
}
