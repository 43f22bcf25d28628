package org.loonbpm.translator.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.json.OptionsText;

/**
 * Conditions as diagrams show them: {@code {days} > 3} is {@code Days off > 3} where the field is called so, and {@code {kind} == '1'} is
 * {@code Kind == 'annual leave'} where the field's option 1 is called so. For people alone; what is asked stands in the condition itself.
 */
public final class ConditionLabel {

    /** A brace that stands for itself, a field that is the whole of a text, a field. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{|}}|(['\"])\\{(\\w+)}\\1|\\{(\\w+)}");

    /** A field, or a text that is the field, and the text or the list of texts with which it is compared. */
    private static final Pattern COMPARED = Pattern.compile("((['\"]?)\\{(\\w+)}\\2\\s*(?:[=!]=|(?:not\\s+)?in)\\s*)"
            + "('[^'{}]*'|\"[^\"{}]*\"|[(\\[][^()\\[\\]{}]*[)\\]])");

    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    public ConditionLabel(List<CustomField> fields) {
        fields.forEach(field -> {
            names.putIfAbsent(field.key(), field.name().isBlank() ? field.key() : field.name());
            options.putIfAbsent(field.key(), OptionsText.read(field));
        });
    }

    public String of(String expression) {
        return PLACE.matcher(withOptions(expression))
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group().length() == 2 ? place.group().substring(1) : name(place)));
    }

    private String withOptions(String expression) {
        return COMPARED.matcher(expression).replaceAll(compared -> {
            var ofField = options.getOrDefault(compared.group(3), Map.of());
            return Matcher.quoteReplacement(compared.group(1) + named(compared.group(4), ofField));
        });
    }

    /** Braces in an option's name are its own, as those that are written twice in a condition. */
    private static String named(String texts, Map<String, String> options) {
        return TEXT.matcher(texts).replaceAll(text -> {
            var key = text.group(1) == null ? text.group(2) : text.group(1);
            var name = options.getOrDefault(key, "");
            return Matcher.quoteReplacement(
                    name.isBlank()
                            ? text.group()
                            : "'" + name.replace("{", "{{").replace("}", "}}") + "'");
        });
    }

    /** Fields of every ticket, and those that there are not, have no name but their key. */
    private String name(MatchResult place) {
        var key = place.group(2) == null ? place.group(3) : place.group(2);
        return names.getOrDefault(key, key);
    }
}
