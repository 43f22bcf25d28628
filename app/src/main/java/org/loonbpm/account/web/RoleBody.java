package org.loonbpm.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Role;
import org.loonbpm.web.RefusesNull;

/** A role as entered or changed; lengths as in Loonflow's tables. */
@RefusesNull
record RoleBody(
        @NotEmpty @Size(max = 50) String name,
        @Nullable @Size(max = 50) String description,
        @Nullable @Size(max = 50) String label)
        implements KnownKeysOnly {

    Role role() {
        return new Role(name, description, label);
    }
}
