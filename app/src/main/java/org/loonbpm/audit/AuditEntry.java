package org.loonbpm.audit;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * One change of one thing.
 *
 * @param application through which it was done; Loonflow's name, {@code loonflow}, for the pages
 * @param action {@code create}, {@code change} or {@code delete}
 * @param kind of what, such as {@code user} or {@code workflow}
 * @param changes by key what stood there before and what stands there now; secrets as {@code ***}
 */
public record AuditEntry(
        long id,
        Instant happened,
        String username,
        String application,
        String action,
        String kind,
        long subjectId,
        String subject,
        JsonNode changes) {}
