package org.loonbpm.translator.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loonbpm.translator.definition.CustomField;

/**
 * Conditions as diagrams show them: {@code {days} > 3} is {@code Days off > 3} where the field is called so. For people alone; what
 * is asked stands in the condition itself.
 */
public final class ConditionLabel {

    /** A brace that stands for itself, a field that is the whole of a text, a field. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{|}}|(['\"])\\{(\\w+)}\\1|\\{(\\w+)}");

    private final Map<String, String> names = new HashMap<>();

    public ConditionLabel(List<CustomField> fields) {
        fields.forEach(field -> names.putIfAbsent(field.key(), field.name().isBlank() ? field.key() : field.name()));
    }

    public String of(String expression) {
        return PLACE.matcher(expression)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group().length() == 2 ? place.group().substring(1) : name(place)));
    }

    /** Fields of every ticket, and those that there are not, have no name but their key. */
    private String name(MatchResult place) {
        var key = place.group(2) == null ? place.group(3) : place.group(2);
        return names.getOrDefault(key, key);
    }
}
