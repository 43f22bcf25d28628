package org.loonbpm.translator.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a condition with its <code>{field}</code> places found, as Python's {@code str.format} finds them.
 *
 * <p>Loonflow fills the places with text and evaluates the outcome. Here a place stays a place: one unit of the source
 * beside the ordinary characters.
 */
final class FormatText {

    private final List<Unit> units = new ArrayList<>();
    private final int length;

    private FormatText(int length) {
        this.length = length;
    }

    /**
     * One character, or one field.
     *
     * @param position where it begins in the original text
     */
    record Unit(char character, @Nullable String field, int position) {}

    static FormatText read(String text) {
        var result = new FormatText(text.length());
        for (int at = 0; at < text.length(); ) {
            at = result.readUnit(text, at);
        }
        return result;
    }

    private int readUnit(String text, int at) {
        char character = text.charAt(at);
        if (character != '{' && character != '}') {
            units.add(new Unit(character, null, at));
            return at + 1;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == character) {
            units.add(new Unit(character, null, at));
            return at + 2;
        }
        if (character == '}') {
            throw new SyntaxException(at, "a \"}\" without \"{\" before it");
        }
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw new SyntaxException(at, "the \"{\" is not closed");
        }
        units.add(new Unit('\0', fieldKey(text.substring(at + 1, end), at), at));
        return end + 1;
    }

    private static String fieldKey(String key, int at) {
        if (key.isBlank()) {
            throw new SyntaxException(at, "expected a field's key between \"{\" and \"}\"");
        }
        if (!key.equals(key.strip()) || key.chars().anyMatch(letter -> "{[].!:'\"".indexOf(letter) >= 0)) {
            throw new SyntaxException(
                    at, "\"%s\" is no field's key; expected only the key in the braces".formatted(key));
        }
        if (key.chars().allMatch(Character::isDigit)) {
            throw new SyntaxException(at, "expected a field's key, found the number " + key);
        }
        return key;
    }

    Set<String> fieldKeys() {
        var keys = new LinkedHashSet<String>();
        for (var unit : units) {
            if (unit.field() != null) {
                keys.add(unit.field());
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    int size() {
        return units.size();
    }

    @Nullable
    String field(int index) {
        return index < units.size() ? units.get(index).field() : null;
    }

    /** The character there; a NUL for a field and beyond the end. */
    char character(int index) {
        return index < units.size() ? units.get(index).character() : '\0';
    }

    int position(int index) {
        return index < units.size() ? units.get(index).position() : length;
    }
}
