package org.loonbpm.account;

import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** Says whether somebody may administer; every refusal names what it takes. */
@Service
public class Administrators {

    private final Directory directory;

    Administrators(Directory directory) {
        this.directory = directory;
    }

    /** The person of that name if it is a super administrator; else refuses. */
    public Person superAdministrator(String username) {
        Person person = active(username);
        if (!person.isSuperAdministrator()) {
            throw Refusal.denied("'%s' is no super administrator (type_id 2)".formatted(username));
        }
        return person;
    }

    /** The person of that name if it is a workflow administrator or a super administrator; else refuses. */
    public Person workflowAdministrator(String username) {
        Person person = active(username);
        if (person.type() == UserType.COMMON) {
            throw Refusal.denied(
                    "'%s' is neither a workflow administrator (type_id 1) nor a super administrator (type_id 2)"
                            .formatted(username));
        }
        return person;
    }

    private Person active(String username) {
        return directory
                .person(username)
                .filter(Person::active)
                .orElseThrow(
                        () -> Refusal.denied("there is no active user '%s' who could administer".formatted(username)));
    }
}
