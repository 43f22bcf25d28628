package org.loonbpm.translator.reading;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell whoever drew the BPMN.
 *
 * @param element the id of the element it is about; empty for the text as a whole
 * @param line where the element begins, from 1
 * @param details what the words of {@code code} speak of
 */
public record Remark(RemarkCode code, String element, int line, List<String> details) {

    public Remark {
        details = List.copyOf(details);
    }

    /** Whether the BPMN is refused because of it. */
    public boolean isRefusal() {
        return code.isRefusal();
    }

    /** What is wrong and what to do, in Chinese for Chinese locales and in English for all others. */
    public String text(Locale locale) {
        return code.words(locale).formatted(details.toArray());
    }

    @Override
    public String toString() {
        var place = element.isEmpty() ? "line " + line : "%s (line %d)".formatted(element, line);
        return "%s: %s (%s)".formatted(place, text(Locale.ENGLISH), code.code());
    }
}
