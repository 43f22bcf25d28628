package org.loonbpm.script.worker;

/** How a run came to its end, as the worker saw it. */
public enum Ending {
    /** The script ended by itself, well or with an exception; what it wants comes along. */
    RETURNED,
    /** It ran too long. */
    OUT_OF_TIME,
    /** It printed too much. */
    OUT_OF_OUTPUT,
    /** The interpreter gave up. */
    BROKEN
}
