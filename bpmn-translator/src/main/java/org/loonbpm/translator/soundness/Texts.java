package org.loonbpm.translator.soundness;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The texts by which states name who handles them. */
final class Texts {

    private Texts() {}

    /** The entries of a comma list, without empty ones. */
    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** The ids of a comma list, without what is none. */
    static List<Long> ids(String text) {
        return list(text).stream()
                .filter(entry -> entry.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** Whether a JSON text gives an address under the key. */
    static boolean names(String json, String key) {
        try {
            return !JsonMapper.shared().readTree(json).path(key).asString("").isBlank();
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
