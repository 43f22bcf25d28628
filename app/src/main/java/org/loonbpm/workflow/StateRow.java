package org.loonbpm.workflow;

import java.time.Instant;

/** What a state's row holds beside its definition. */
public record StateRow(String creator, Instant gmtCreated, Instant gmtModified) {}
