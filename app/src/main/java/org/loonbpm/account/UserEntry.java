package org.loonbpm.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user as administrators see it in lists. */
public record UserEntry(
        Person person, @Nullable Instant lastLogin, Creator creator, Instant created, Instant modified) {}
