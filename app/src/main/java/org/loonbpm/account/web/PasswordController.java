package org.loonbpm.account.web;

import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Administrators;
import org.loonbpm.account.Passwords;
import org.loonbpm.web.Answer;
import org.loonbpm.web.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own change of password and an administrator's reset. */
@RestController
@RequestMapping(Accounts.PATH + "/users")
class PasswordController {

    private final Administrators administrators;
    private final Passwords passwords;

    PasswordController(Administrators administrators, Passwords passwords) {
        this.administrators = administrators;
        this.passwords = passwords;
    }

    @PostMapping("/change_password")
    Answer change(Principal caller, @RequestBody Change change) {
        if (!change.wanted().equals(change.wantedAgain())) {
            throw Refusal.invalid("new_password and new_password_again differ");
        }
        passwords.change(caller.getName(), change.old(), change.wanted());
        return told("the password has been changed");
    }

    @PostMapping("/{id:[0-9]+}/reset_password")
    Answer reset(Principal caller, @PathVariable long id) {
        administrators.superAdministrator(caller.getName());
        passwords.reset(id);
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
