package org.loonbpm.translator.difference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a later definition differs from an earlier one.
 *
 * @param element the BPMN id of what changed, such as {@code state_3} or {@code workflow_5}, or {@code field days}
 * @param name what people call the element; the later name where it was renamed
 * @param attribute what of a {@link Kind#CHANGED} element changed, by its key in the definition's JSON; null otherwise
 * @param before the attribute's earlier value as people read it; null where there was none
 * @param after the attribute's later value; null where there is none any more
 * @param topology whether the engine needs a new version of the process because of it
 */
public record Change(
        Kind kind,
        Subject subject,
        String element,
        String name,
        @Nullable String attribute,
        @Nullable String before,
        @Nullable String after,
        boolean topology) {

    /** What happened to the element. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The elements of this kind stand in another order. */
        REORDERED
    }

    /** What an element is. */
    public enum Subject {
        WORKFLOW,
        STATE,
        TRANSITION,
        FIELD
    }

    /** The change as one line, in Chinese for Chinese locales and in English for all others. */
    public String inWords(Locale locale) {
        return ChangeWords.of(locale).tell(this);
    }

    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }
}
