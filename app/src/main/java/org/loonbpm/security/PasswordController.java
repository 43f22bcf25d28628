package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Passwords;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own change of password and an administrator's reset. Both end all logins of the person. */
@RestController
@RequestMapping("/api/v1.0/accounts/users")
class PasswordController {

    private final Permissions permissions;
    private final Passwords passwords;
    private final LogIn login;
    private final CookieLogin cookies;

    PasswordController(Permissions permissions, Passwords passwords, LogIn login, CookieLogin cookies) {
        this.permissions = permissions;
        this.passwords = passwords;
        this.login = login;
        this.cookies = cookies;
    }

    /** Whoever changes it stays logged in, here: the new login comes as our own cookie, which Loonflow's pages send too. */
    @PostMapping("/change_password")
    Answer change(Caller caller, @RequestBody Change change, HttpServletRequest request, HttpServletResponse response) {
        if (!change.wanted().equals(change.wantedAgain())) {
            throw Refusal.invalid("new_password and new_password_again differ");
        }
        passwords.change(caller.username(), change.old(), change.wanted());
        String jwt = login.again(caller.username());
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.begun(jwt, request).toString());
        return told("the password has been changed");
    }

    /**
     * An application may call this in a super administrator's name, as in Loonflow, but not for a super administrator: it
     * could then log in as one with the password that everybody knows, and read the tokens of all applications.
     */
    @PostMapping("/{id:[0-9]+}/reset_password")
    Answer reset(Caller caller, @PathVariable long id) {
        permissions.requireSuperAdministrator(caller);
        if (caller.hasLoggedIn()) {
            passwords.reset(id);
        } else {
            passwords.resetUnlessSuperAdministrator(id);
        }
        return told("the password has been reset to " + Passwords.AFTER_RESET);
    }

    /** Loonflow's pages show the message of these two also when all is well. */
    private static Answer told(String message) {
        return new Answer(0, Map.of(), message, null);
    }

    private record Change(
            @Nullable String sourcePassword,
            @Nullable String newPassword,
            @Nullable String newPasswordAgain) {

        String old() {
            return sourcePassword == null ? "" : sourcePassword;
        }

        String wanted() {
            return newPassword == null ? "" : newPassword;
        }

        String wantedAgain() {
            return newPasswordAgain == null ? "" : newPasswordAgain;
        }

        @Override
        public String toString() {
            return "Change";
        }
    }
}
