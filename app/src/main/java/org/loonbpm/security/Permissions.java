package org.loonbpm.security;

import org.loonbpm.account.Administrators;
import org.loonbpm.account.Person;
import org.springframework.stereotype.Service;

/**
 * What a caller may do by being a kind of user. As in Loonflow an application may act for an administrator whom it names,
 * except under {@code /accounts} (see {@link SecurityConfiguration}).
 */
@Service
public class Permissions {

    private final Administrators administrators;

    Permissions(Administrators administrators) {
        this.administrators = administrators;
    }

    /** The caller as a person; refuses everybody but active super administrators. */
    public Person requireSuperAdministrator(Caller caller) {
        return administrators.superAdministrator(caller.username());
    }

    /** The caller as a person; refuses everybody but active workflow administrators and super administrators. */
    public Person requireWorkflowAdministrator(Caller caller) {
        return administrators.workflowAdministrator(caller.username());
    }
}
