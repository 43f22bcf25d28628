package org.loonbpm.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists as Loonflow writes them: {@code ann,bob}. */
public final class CommaList {

    private CommaList() {}

    /** The entries without blanks around them, empty ones and repetitions left out. */
    public static List<String> of(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }

    /** The entries as ids; nothing if one of them is no whole number. */
    static Optional<List<Long>> ids(String text) {
        try {
            return Optional.of(of(text).stream().map(Long::valueOf).toList());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
