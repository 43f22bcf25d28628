package org.loonbpm.account;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a role that is entered or changed. What is null keeps its value; in a new role it is empty.
 *
 * @param label for whoever keeps the roles in step with another system
 */
public record Role(
        String name, @Nullable String description, @Nullable String label) {}
