package org.loonbpm.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the server does, or should have done, by itself.
 *
 * @param id names it while it is in this status
 * @param kind {@code hook}, {@code people}, {@code notice}, {@code notice_script}, {@code timer}, {@code script}, ...
 * @param ticketId 0 where it is about none
 * @param stateId where the ticket has to be for it; 0 where that does not matter
 * @param attempts how often it was tried and failed
 * @param error what went wrong last; empty where nothing did
 * @param next when it is done or tried again; null for what runs or has failed
 */
public record Job(
        String id,
        String kind,
        JobStatus status,
        long ticketId,
        long workflowId,
        long stateId,
        int attempts,
        String error,
        Instant created,
        @Nullable Instant next) {}
