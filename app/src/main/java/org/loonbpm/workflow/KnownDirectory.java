package org.loonbpm.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.translator.soundness.DirectoryFacts;
import org.springframework.stereotype.Component;

/** Tells the check of a definition who and what there is; at most one statement for each kind of thing. */
@Component
class KnownDirectory implements DirectoryFacts {

    private final Directory directory;
    private final Scripts scripts;

    KnownDirectory(Directory directory, Scripts scripts) {
        this.directory = directory;
        this.scripts = scripts;
    }

    @Override
    public Set<String> people(Set<String> usernames) {
        return directory.people(usernames).values().stream()
                .filter(Person::active)
                .map(Person::username)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> departmentsWithMembers(Set<Long> departmentIds) {
        return directory.departmentsWithMembers(departmentIds);
    }

    @Override
    public Set<Long> rolesWithMembers(Set<Long> roleIds) {
        return directory.rolesWithMembers(roleIds);
    }

    @Override
    public Set<Long> scripts(Set<Long> scriptIds) {
        return scripts.active(scriptIds);
    }
}
