package org.loonbpm.notice;

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

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "None";
        }
        return value instanceof Boolean yes ? (yes ? "True" : "False") : value.toString();
    }
}
