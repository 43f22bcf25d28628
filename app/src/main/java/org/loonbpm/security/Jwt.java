package org.loonbpm.security;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Login;
import org.loonbpm.account.Person;

/**
 * The payload of our JWTs, which Loonflow's pages read too: seconds since 1970 and the person.
 *
 * @param exp when it ends
 * @param iat when it was made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Jwt(long exp, long iat, Data data) {

    /** What the pages want to know without asking: who it is, and by {@code type_id} which menus to show. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            long id,
            String username,
            String alias,
            String email,
            String phone,
            boolean isActive,
            int typeId,
            @Nullable Integer generation) {

        static Data of(Login login) {
            Person person = login.person();
            return new Data(
                    person.id(),
                    person.username(),
                    person.alias(),
                    person.email(),
                    person.phone(),
                    person.active(),
                    person.type().code(),
                    login.generation());
        }

        /** Whether the login that this stands for has not been ended since. */
        boolean isGoodFor(Login now) {
            return id == now.person().id() && (generation == null ? 0 : generation) == now.generation();
        }
    }
}
