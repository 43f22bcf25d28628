package org.loonbpm.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Reads the hashes that Loonflow's Django wrote, {@code pbkdf2_sha256$iterations$salt$hash}, so that people who were
 * taken over keep their passwords. Whatever has another form, such as {@code !} for a user without a password, matches
 * nothing.
 */
final class DjangoPasswordEncoder implements PasswordEncoder {

    private static final String SCHEME = "pbkdf2_sha256";
    private static final int MOST_ITERATIONS = 5_000_000;

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        String[] parts = encoded == null ? new String[0] : encoded.split("\\$", -1);
        if (password == null || password.isEmpty() || parts.length != 4 || !parts[0].equals(SCHEME)) {
            return false;
        }
        try {
            byte[] expected = Base64.getDecoder().decode(parts[3]);
            int iterations = Integer.parseInt(parts[1]);
            return iterations > 0
                    && iterations <= MOST_ITERATIONS
                    && expected.length > 0
                    && !parts[2].isEmpty()
                    && MessageDigest.isEqual(expected, hash(password, parts[2], iterations, expected.length));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        throw new UnsupportedOperationException("new passwords are never stored in Django's scheme");
    }

    private static byte[] hash(CharSequence password, String salt, int iterations, int bytes) {
        char[] characters = password.toString().toCharArray();
        try {
            var key = new PBEKeySpec(characters, salt.getBytes(StandardCharsets.UTF_8), iterations, bytes * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", missing);
        }
    }
}
