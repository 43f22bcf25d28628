package org.loonbpm.security;

import org.loonbpm.account.Passwords;
import org.loonbpm.account.Person;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** Turns a user name and its password into a JWT. */
@Service
public class LogIn {

    private final Passwords passwords;
    private final Jwts jwts;
    private final LoginThrottle throttle;

    LogIn(Passwords passwords, Jwts jwts, LoginThrottle throttle) {
        this.passwords = passwords;
        this.jwts = jwts;
        this.throttle = throttle;
    }

    /**
     * The JWT of the person. A wrong name and a wrong password are refused alike.
     *
     * @param address where the attempt comes from; many failures from there are slowed down
     */
    public String logIn(String username, String password, String address) {
        throttle.admit(username, address);
        Person person = passwords.logIn(username, password).orElseThrow(() -> {
            throttle.failed(username, address);
            return new Refusal("login_failed", "the user name or the password is not right");
        });
        throttle.succeeded(username, address);
        return jwts.issue(person);
    }
}
