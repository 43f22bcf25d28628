package org.loonbpm.translator.condition;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of {@link ConditionFunctions} that deals with texts. */
public abstract sealed class TextFunctions permits TimeFunctions {

    TextFunctions() {}

    /** What {@link JuelText} wrote. */
    public String text(String encoded) {
        return JuelText.decode(encoded);
    }

    public boolean startsWith(@Nullable Object text, @Nullable Object start) {
        return Kinds.text(text, "startswith").startsWith(Kinds.text(start, "startswith"));
    }

    public boolean endsWith(@Nullable Object text, @Nullable Object end) {
        return Kinds.text(text, "endswith").endsWith(Kinds.text(end, "endswith"));
    }

    public String lower(@Nullable Object text) {
        return Kinds.text(text, "lower").toLowerCase(Locale.ROOT);
    }

    public String upper(@Nullable Object text) {
        return Kinds.text(text, "upper").toUpperCase(Locale.ROOT);
    }

    public String strip(@Nullable Object text) {
        return Texts.strip(Kinds.text(text, "strip"));
    }

    public List<String> split(@Nullable Object text, @Nullable Object separator) {
        return Texts.split(Kinds.text(text, "split"), Kinds.text(separator, "split"));
    }

    public Object find(@Nullable Object text, @Nullable Object part) {
        var whole = Kinds.text(text, "find");
        int at = whole.indexOf(Kinds.text(part, "find"));
        return at < 0 ? BigInteger.ONE.negate() : (Object) whole.codePointCount(0, at);
    }

    public Object count(@Nullable Object text, @Nullable Object part) {
        return Texts.split(Kinds.text(text, "count"), Kinds.text(part, "count")).size() - 1;
    }

    public boolean isDigits(@Nullable Object text) {
        var whole = Kinds.text(text, "isdigit");
        return !whole.isEmpty() && whole.codePoints().allMatch(Character::isDigit);
    }
}
