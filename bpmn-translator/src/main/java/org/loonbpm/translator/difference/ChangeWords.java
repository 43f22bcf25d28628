package org.loonbpm.translator.difference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells changes in a language. */
enum ChangeWords {
    ENGLISH(
            List.of("workflow", "state", "transition", "field"),
            "added the %s %s",
            "removed the %s %s",
            "%s %s: %s was %s, is now %s",
            "the order of the %ss was %s, is now %s",
            "\"%s\"",
            "not set",
            "empty"),
    CHINESE(
            List.of("工作流", "状态", "流转", "字段"),
            "新增%s %s",
            "删除%s %s",
            "%s %s：%s 由 %s 改为 %s",
            "%s的顺序由 %s 改为 %s",
            "“%s”",
            "未设置",
            "空");

    private final List<String> subjects;
    private final String added;
    private final String removed;
    private final String changed;
    private final String reordered;
    private final String quoted;
    private final String unset;
    private final String empty;

    ChangeWords(
            List<String> subjects,
            String added,
            String removed,
            String changed,
            String reordered,
            String quoted,
            String unset,
            String empty) {
        this.subjects = subjects;
        this.added = added;
        this.removed = removed;
        this.changed = changed;
        this.reordered = reordered;
        this.quoted = quoted;
        this.unset = unset;
        this.empty = empty;
    }

    static ChangeWords of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String tell(Change change) {
        var subject = subjects.get(change.subject().ordinal());
        var element = "%s (%s)".formatted(quoted.formatted(change.name()), change.element());
        return switch (change.kind()) {
            case ADDED -> added.formatted(subject, element);
            case REMOVED -> removed.formatted(subject, element);
            case CHANGED ->
                changed.formatted(subject, element, change.attribute(), value(change.before()), value(change.after()));
            case REORDERED -> reordered.formatted(subject, change.before(), change.after());
        };
    }

    private String value(@Nullable String value) {
        if (value == null) {
            return unset;
        }
        return value.isEmpty() ? empty : quoted.formatted(value);
    }
}
