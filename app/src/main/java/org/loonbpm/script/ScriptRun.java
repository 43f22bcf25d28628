package org.loonbpm.script;

import java.time.Instant;

/**
 * A run as it is remembered.
 *
 * @param kind how it failed: the Python exception, or {@code run_time}, {@code memory}, {@code output}, {@code interpreter},
 *     {@code refused}, {@code inactive}, {@code missing}; empty: it did not
 * @param line of the script; 0 where none is known
 */
public record ScriptRun(
        long id,
        long stateId,
        long visit,
        long scriptId,
        String scriptName,
        String actionFrom,
        Instant gmtBegan,
        Instant gmtEnded,
        boolean succeeded,
        String kind,
        String message,
        int line,
        String traceback,
        String printed) {}
