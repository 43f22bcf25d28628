package org.loonbpm.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
            "update app_user set password = ?, login_generation = login_generation + 1, gmt_modified = now() "
                    + "where id = ? and not is_deleted";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final String hashOfNobody;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, Directory directory, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.hashOfNobody = encode("nobody's password");
    }

    /** The active person with that password, and notes the login. Takes as long for an unknown name as for a wrong password. */
    public Optional<Login> logIn(String username, String password) {
        Optional<Person> person = directory.person(username).filter(Person::active);
        String hash = person.map(this::hash).orElse(hashOfNobody);
        if (!encoder.matches(password, hash) || person.isEmpty()) {
            return Optional.empty();
        }
        String kept = encoder.upgradeEncoding(hash) && fits(password) ? encode(password) : hash;
        return jdbc.sql("update app_user set last_login = now(), password = ? where id = ? and password = ? "
                        + "returning login_generation")
                .param(kept)
                .param(person.get().id())
                .param(hash)
                .query(Integer.class)
                .optional()
                .map(generation -> new Login(person.get(), generation));
    }

    /** A person's own change, which ends the person's logins; refused unless the old password is right. */
    public void change(String username, String oldPassword, String newPassword) {
        Person person = directory.person(username).orElseThrow(() -> Refusal.notFound("user", username));
        String hash = hash(person);
        if (!encoder.matches(oldPassword, hash)) {
            throw new Refusal("wrong_password", "the old password is not right");
        }
        String changed = encodeChecked(newPassword);
        if (!inTransaction(() -> jdbc.sql(SET + " and password = ?")
                .param(changed)
                .param(person.id())
                .param(hash)
                .update())) {
            throw new Refusal("wrong_password", "the password was changed by somebody else a moment ago");
        }
    }

    /** Sets {@link #AFTER_RESET}, which ends the person's logins. */
    public void reset(long userId) {
        String hash = encode(AFTER_RESET);
        if (!inTransaction(() -> jdbc.sql(SET).param(hash).param(userId).update())) {
            throw Refusal.notFound("user", userId);
        }
    }

    /** For callers who are not trusted with a super administrator's login. */
    public void resetUnlessSuperAdministrator(long userId) {
        String hash = encode(AFTER_RESET);
        if (!inTransaction(() -> jdbc.sql(SET + " and type_id <> ?")
                .param(hash)
                .param(userId)
                .param(UserType.SUPER_ADMINISTRATOR.code())
                .update())) {
            throw Refusal.denied(
                    "user %d does not exist, or is a super administrator: then reset the password logged in as one"
                            .formatted(userId));
        }
    }

    /** The change and its entry in the audit; whether there was anything to change. */
    private boolean inTransaction(IntSupplier change) {
        return Boolean.TRUE.equals(transaction.execute(status -> change.getAsInt() > 0));
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
