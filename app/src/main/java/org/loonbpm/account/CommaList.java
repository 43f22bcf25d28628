package org.loonbpm.account;

import java.util.Arrays;
import java.util.List;
import org.loonbpm.web.Refusal;

/** Loonflow's lists in one text: {@code "3,5"}, {@code "ann,bob"}, empty for none. */
public final class CommaList {

    private CommaList() {}

    /** The texts between the commas without blanks around them; empty ones are left out. */
    public static List<String> texts(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The ids in the list, each once; refuses what is no id, naming the key that it came under. */
    public static List<Long> ids(String key, String list) {
        if (list.isBlank()) {
            return List.of();
        }
        return Arrays.stream(list.split(",", -1))
                .map(text -> id(key, list, text.strip()))
                .distinct()
                .toList();
    }

    private static Long id(String key, String list, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("%s must be ids joined by commas such as '3,5', not '%s'".formatted(key, list));
        }
    }
}
