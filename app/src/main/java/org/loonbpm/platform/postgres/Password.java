package org.loonbpm.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded database: made once, kept where only its owner can read it. */
record Password(Path file, String value) {

    private static final int BYTES = 24;

    static Password in(DataFolder data) throws IOException {
        Path file = data.resolve("postgres.password");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, made());
        }
        return new Password(file, Files.readString(file).strip());
    }

    private static String made() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Password[" + file + "]";
    }
}
