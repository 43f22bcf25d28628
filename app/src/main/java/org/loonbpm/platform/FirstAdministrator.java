package org.loonbpm.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.loonbpm.account.NewUser;
import org.loonbpm.account.UserType;
import org.loonbpm.account.Users;
import org.loonbpm.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Enters the super administrator {@value #NAME} where there is none: on the first start. */
@Component
@Order(FirstAdministrator.ORDER)
class FirstAdministrator implements ApplicationRunner {

    static final int ORDER = 1;

    private static final String NAME = "admin";
    private static final int PASSWORD_BYTES = 12;

    private final Users users;
    private final StartNotes notes;
    private final String givenPassword;

    FirstAdministrator(Users users, StartNotes notes, @Value("${loonbpm.admin.password:}") String givenPassword) {
        this.users = users;
        this.notes = notes;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.hasSuperAdministrator()) {
            return;
        }
        if (StringUtils.hasText(givenPassword)) {
            enter(givenPassword);
            notes.add("Log in as", NAME + " with the password given in loonbpm.admin.password");
        } else {
            String password = madePassword();
            enter(password);
            notes.add("Log in as", NAME + ", password " + password + "   (shown only now: write it down)");
        }
    }

    /** Another node may have entered the administrator a moment ago; then all is well. */
    private void enter(String password) {
        try {
            users.create(administrator(password), NAME);
        } catch (Refusal refusal) {
            if (!users.hasSuperAdministrator()) {
                throw new CannotStart(
                        "There is no active super administrator, and '%s' cannot be entered: %s"
                                .formatted(NAME, refusal.getMessage()),
                        "Make somebody a super administrator in the database: update app_user set type_id = 2,"
                                + " is_active = true, is_deleted = false where username = '...'");
            }
        }
    }

    /** With the contact data of the administrator whom callers of Loonflow know. */
    private static NewUser administrator(String password) {
        return new NewUser(
                NAME,
                "Administrator",
                "admin@example.com",
                "13800000000",
                List.of(),
                true,
                UserType.SUPER_ADMINISTRATOR,
                password);
    }

    private static String madePassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
