package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;

/** A body that refuses keys it does not know, as Loonflow's schemas do: a misspelt key must not be silently ignored. */
interface KnownKeysOnly {

    @JsonAnySetter
    default void refuse(String key, @Nullable Object value) {
        throw Refusal.invalid("'%s' is not known here".formatted(key));
    }
}
