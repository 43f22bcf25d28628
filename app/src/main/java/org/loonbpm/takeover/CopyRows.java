package org.loonbpm.takeover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of PostgreSQL's {@code copy}. */
final class CopyRows {

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    CopyRows add(@Nullable Object value) {
        if (!first) {
            text.append('\t');
        }
        first = false;
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof Boolean flag) {
            text.append(flag ? 't' : 'f');
        } else if (value instanceof String words) {
            escaped(words);
        } else if (value instanceof Number || value instanceof Instant) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
        return this;
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\0' -> {
                    // PostgreSQL has no such character.
                }
                default -> text.append(c);
            }
        }
    }

    void endRow() {
        text.append('\n');
        first = true;
    }

    int length() {
        return text.length();
    }

    String take() {
        String rows = text.toString();
        text.setLength(0);
        return rows;
    }
}
