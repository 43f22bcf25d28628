package org.loonbpm.security;

import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the installation a new key to sign JWTs with. */
@Service
class RotateKeys {

    private final SigningKeys keys;
    private final Permissions permissions;

    RotateKeys(SigningKeys keys, Permissions permissions) {
        this.keys = keys;
        this.permissions = permissions;
    }

    /**
     * The new key's id. Its predecessors still verify, so that nobody is thrown out, unless the sessions are to end, as for a
     * key that has become known.
     */
    @Transactional
    public String rotate(Caller caller, boolean endSessions) {
        if (!caller.hasLoggedIn()) {
            throw Refusal.denied("applications cannot do this: it takes a person who logged in");
        }
        permissions.requireSuperAdministrator(caller);
        SigningKey key = keys.rotate();
        if (endSessions) {
            keys.forgetAllBut(key);
        }
        return key.id();
    }
}
