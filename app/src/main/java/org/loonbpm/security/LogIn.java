package org.loonbpm.security;

import org.loonbpm.account.Login;
import org.loonbpm.account.Logins;
import org.loonbpm.account.Passwords;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** Turns a user name and its password into a JWT. */
@Service
public class LogIn {

    private final Passwords passwords;
    private final Jwts jwts;
    private final LoginThrottle throttle;
    private final Logins logins;

    LogIn(Passwords passwords, Jwts jwts, LoginThrottle throttle, Logins logins) {
        this.passwords = passwords;
        this.jwts = jwts;
        this.throttle = throttle;
        this.logins = logins;
    }

    /**
     * The JWT of the person. A wrong name and a wrong password are refused alike.
     *
     * @param address where the attempt comes from; many failures from there are slowed down
     */
    public String logIn(String username, String password, String address) {
        throttle.admit(username, address);
        Login login = passwords.logIn(username, password).orElseThrow(() -> {
            throttle.failed(username, address);
            return new Refusal("login_failed", "the user name or the password is not right");
        });
        throttle.succeeded(username, address);
        return jwts.issue(login);
    }

    /** A new JWT for somebody whose earlier ones have just been ended by a change of the password. */
    String again(String username) {
        return jwts.issue(logins.of(username)
                .orElseThrow(() -> Unauthenticated.because("the user '%s' has been deleted".formatted(username))));
    }
}
