package org.loonbpm.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template such as {@code {title} of {creator} for {days} days} with a ticket's values. A field without a value reads
 * {@code None}, as in Loonflow; a placeholder that names nothing stays as it is, where Loonflow sends no notice at all.
 */
final class NoticeText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private NoticeText() {}

    static String of(String template, Map<String, @Nullable Object> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.containsKey(found.group(1)) ? text(values.get(found.group(1))) : found.group()));
    }

    static List<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "None";
        }
        return value instanceof Boolean yes ? (yes ? "True" : "False") : value.toString();
    }
}
