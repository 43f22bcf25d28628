package org.loonbpm.workflow;

import java.time.Instant;

/** A script's row without its source. */
public record SavedScript(
        long id,
        String name,
        String description,
        String savedName,
        boolean isActive,
        String creator,
        Instant gmtCreated) {}
