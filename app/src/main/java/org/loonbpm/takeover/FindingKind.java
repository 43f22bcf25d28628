package org.loonbpm.takeover;

/** What a finding is about. */
enum FindingKind {
    /** The source's columns are not those of Loonflow 2.0.21. */
    SCHEMA,
    /** Something in a workflow's definition that its check complains of. */
    CHECK,
    /** A ticket in flight that does not stand, or not quite, as it stood. */
    TICKET,
    /** Rows that contradict each other or cannot be read: left out, or read as far as they can be. */
    CONTRADICTION,
    /** A file that is not there. */
    FILE,
    /** Something to know; nothing is lost. */
    NOTE
}
