package org.loonbpm.translator.condition;

import java.util.regex.Pattern;

/**
 * Texts as JUEL literals.
 *
 * <p>A literal holds letters, digits and a few harmless signs only; a text with anything else is written in a code of those
 * ({@code it~0027s}) and decoded by {@link ConditionFunctions#text}. So no text, however it is made, can end its literal,
 * and no scanner of expressions or of XML has to be trusted with quoting.
 */
final class JuelText {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9 _.,:%+\\u4e00-\\u9fff/-]");

    private JuelText() {}

    static String literal(String text) {
        var encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var character = text.substring(i, i + 1);
            encoded.append(HARMLESS.matcher(character).matches() ? character : "~%04x".formatted((int) text.charAt(i)));
        }
        return encoded.indexOf("~") < 0 ? "'" + encoded + "'" : "conditions.text('" + encoded + "')";
    }

    static String decode(String encoded) {
        var text = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '~') {
                text.append((char) Integer.parseInt(encoded.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(encoded.charAt(i));
            }
        }
        return text.toString();
    }
}
