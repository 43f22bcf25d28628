package org.loonbpm.system;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.loonbpm.jobs.JobStatus;
import org.loonbpm.script.PythonProcesses;

/**
 * How the server does at this moment: this node, and what it shares with the others.
 *
 * @param jobs what is done without anybody waiting for it, by kind; notices are the outbox
 * @param scripts the processes of this node
 */
public record Condition(
        Program program,
        Memory memory,
        Disk disk,
        Database database,
        List<JobsOfKind> jobs,
        PythonProcesses.Standing scripts) {

    /** @param version {@code development} where it runs from no jar */
    public record Program(
            String version, String java, String system, int processors, double load, Instant now, Instant started) {}

    /** The heap, in bytes. */
    public record Memory(long used, long most) {}

    /** Where the data folder is, in bytes. */
    public record Disk(String folder, long free, long size) {}

    /**
     * The database that all nodes share.
     *
     * @param schema the number of the last migration
     * @param answeredMillis how long it took to answer these questions
     * @param connections of everybody to this database
     * @param ownConnections those of this node that are in use
     * @param waiting how many requests of this node wait for one
     */
    public record Database(
            String version,
            String schema,
            long size,
            long answeredMillis,
            int connections,
            int mostConnections,
            int ownConnections,
            int mostOwnConnections,
            int waiting) {}

    public record JobsOfKind(String kind, Map<JobStatus, Long> counts) {}
}
