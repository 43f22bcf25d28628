package org.loonbpm.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Something that a script may try, out of the files in {@code escapes}. */
record Attempt(String name, String source) {

    private static final String BEGINNING = "# --- ";

    /** All attempts of a file, each after its name. */
    static List<Attempt> in(String file) {
        try (var in = Attempt.class.getResourceAsStream("/escapes/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            var attempts = new ArrayList<Attempt>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^" + BEGINNING)) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    attempts.add(
                            new Attempt(file + ": " + part.substring(0, end).strip(), part.substring(end + 1)));
                }
            }
            return attempts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
