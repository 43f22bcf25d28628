package org.loonbpm.security;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
    record Data(long id, String username, String alias, String email, String phone, boolean isActive, int typeId) {

        static Data of(Person person) {
            return new Data(
                    person.id(),
                    person.username(),
                    person.alias(),
                    person.email(),
                    person.phone(),
                    person.active(),
                    person.type().code());
        }
    }
}
