package org.loonbpm.takeover;

/** What a taking over ends with, for scripts; documented in docs/takeover.md. */
enum ExitCode {
    DONE(0),
    /** The command was not understood. */
    USAGE(2),
    /** The Loonflow cannot be read: not reachable, another version, no such folder. Nothing was written. */
    SOURCE(3),
    /** The database to be filled cannot be used: not reachable, not empty, or tickets were worked on in it. */
    TARGET(4),
    /** What was taken over differs from the source. */
    DIFFERENT(5),
    /** With {@code --strict}: rows contradict each other. Nothing was written. */
    CONTRADICTIONS(6),
    /** It ended in the middle; the same command goes on from there. */
    BROKEN_OFF(7);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
