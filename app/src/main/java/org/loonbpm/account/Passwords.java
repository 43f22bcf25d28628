package org.loonbpm.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks and sets passwords. None is ever logged or given out, not even as a hash.
 *
 * <p>Hashing is slow on purpose, so no transaction is open meanwhile; a hash is replaced only if it is still the one that was
 * checked.
 */
@Service
public class Passwords {

    /** What Loonflow resets every password to; its administrators tell it to the person, who then changes it. */
    public static final String AFTER_RESET = "123456";

    /** Django's mark of a user who cannot log in with a password. */
    private static final String NONE = "!";

    /** bcrypt reads no further, and Spring's refuses what is longer. */
    private static final int MOST_BYTES = 72;

    private static final String SET =
            "update app_user set password = ?, gmt_modified = now() where id = ? and not is_deleted";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Directory directory;
    private final String hashOfNobody;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, Directory directory) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.directory = directory;
        this.hashOfNobody = encode("nobody's password");
    }

    /** The active person with that password, and notes the login. Takes as long for an unknown name as for a wrong password. */
    public Optional<Person> logIn(String username, String password) {
        Optional<Person> person = directory.person(username).filter(Person::active);
        String hash = person.map(this::hash).orElse(hashOfNobody);
        if (!encoder.matches(password, hash) || person.isEmpty()) {
            return Optional.empty();
        }
        String kept = encoder.upgradeEncoding(hash) && fits(password) ? encode(password) : hash;
        int noted = jdbc.sql("update app_user set last_login = now(), password = ? where id = ? and password = ?")
                .param(kept)
                .param(person.get().id())
                .param(hash)
                .update();
        return noted == 0 ? Optional.empty() : person;
    }

    /** A person's own change; refused unless the old password is right. */
    public void change(String username, String oldPassword, String newPassword) {
        Person person = directory.person(username).orElseThrow(() -> Refusal.notFound("user", username));
        String hash = hash(person);
        if (!encoder.matches(oldPassword, hash)) {
            throw new Refusal("wrong_password", "the old password is not right");
        }
        int changed = jdbc.sql(SET + " and password = ?")
                .param(encodeChecked(newPassword))
                .param(person.id())
                .param(hash)
                .update();
        if (changed == 0) {
            throw new Refusal("wrong_password", "the password was changed by somebody else a moment ago");
        }
    }

    /** Sets {@link #AFTER_RESET}. */
    public void reset(long userId) {
        int changed = jdbc.sql(SET).param(encode(AFTER_RESET)).param(userId).update();
        if (changed == 0) {
            throw Refusal.notFound("user", userId);
        }
    }

    /** What to store for a new user; without a password nobody can log in as that user. */
    String stored(@Nullable String password) {
        return password == null || password.isEmpty() ? NONE : encodeChecked(password);
    }

    private String encodeChecked(String password) {
        if (password.isEmpty() || !fits(password)) {
            throw Refusal.invalid("a password must have 1 to %d bytes".formatted(MOST_BYTES));
        }
        return encode(password);
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave no hash");
        }
        return hash;
    }

    private String hash(Person person) {
        return jdbc.sql("select password from app_user where id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
