package org.loonbpm.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries are looked for: who, what, when; null restricts nothing. */
public record AuditFilter(
        @Nullable String username,
        @Nullable String kind,
        @Nullable String action,
        @Nullable Long subjectId,
        @Nullable String searchValue,
        @Nullable Instant start,
        @Nullable Instant end) {}
