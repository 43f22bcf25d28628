package org.loonbpm.account;

import java.time.Instant;

/** A role as it stands in lists. */
public record RoleEntry(
        long id, String name, String description, String label, Creator creator, Instant created, Instant modified) {}
