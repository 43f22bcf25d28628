package org.loonbpm.translator.soundness;

import java.util.Set;

/**
 * What a check has to know of the world beside the definition; answered by whoever asks for the check. Each question is put at
 * most once, with everything that the definition names.
 */
public interface DirectoryFacts {

    /** Takes for granted that everybody and everything that a definition names is there. */
    DirectoryFacts EVERYTHING_EXISTS = new DirectoryFacts() {
        @Override
        public Set<String> people(Set<String> usernames) {
            return usernames;
        }

        @Override
        public Set<Long> departmentsWithMembers(Set<Long> departmentIds) {
            return departmentIds;
        }

        @Override
        public Set<Long> rolesWithMembers(Set<Long> roleIds) {
            return roleIds;
        }

        @Override
        public Set<Long> scripts(Set<Long> scriptIds) {
            return scriptIds;
        }
    };

    /** Those of the names that somebody has who can act. */
    Set<String> people(Set<String> usernames);

    /** Those of the departments in which, or below which, there is somebody. */
    Set<Long> departmentsWithMembers(Set<Long> departmentIds);

    /** Those of the roles that somebody has. */
    Set<Long> rolesWithMembers(Set<Long> roleIds);

    /** Those of the scripts that there are and that may run. */
    Set<Long> scripts(Set<Long> scriptIds);
}
