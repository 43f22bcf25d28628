package org.loonbpm.workflow;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.loonbpm.translator.definition.WireCode.Coded;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;

/** What several kinds of drafts are checked for; each refuses with the name of the value and what was expected. */
final class Checks {

    private Checks() {}

    /** The number is one of Loonflow's numbers for these constants. */
    static <T extends Enum<T> & Coded> void code(String name, int value, T[] constants) {
        List<Integer> known = List.of(constants).stream().map(Coded::code).toList();
        if (!known.contains(value)) {
            throw Refusal.invalid("%s must be one of %s, not %d".formatted(name, known, value));
        }
    }

    /** The text is empty or a comma list of ids. */
    static void ids(String name, String text) {
        if (CommaList.ids(text).isEmpty()) {
            throw Refusal.invalid("%s must be ids, comma separated, such as '1,2', not '%s'".formatted(name, text));
        }
    }

    static void ids(String name, Collection<String> entries) {
        ids(name, String.join(",", entries));
    }

    /** The text is empty or the JSON text of an object. */
    static void jsonObject(String name, String text) {
        json(name, text, "the JSON text of an object", JsonNode::isObject);
    }

    /** The text is empty or the JSON text of a list. */
    static void jsonList(String name, String text) {
        json(name, text, "the JSON text of a list", JsonNode::isArray);
    }

    /** The text is empty or a JSON text. */
    static void json(String name, String text) {
        json(name, text, "a JSON text", node -> true);
    }

    private static void json(String name, String text, String wanted, Predicate<JsonNode> fits) {
        if (!text.isBlank() && JsonTexts.read(text).filter(fits).isEmpty()) {
            throw Refusal.invalid("%s must be %s, not '%s'".formatted(name, wanted, shortened(text)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
