package org.loonbpm.translator.command;

/** How findings are written. */
enum Format {
    /** A line for each, for people. */
    TEXT,
    /** One list of objects, for programs. */
    JSON
}
