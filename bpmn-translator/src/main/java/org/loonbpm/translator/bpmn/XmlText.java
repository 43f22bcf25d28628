package org.loonbpm.translator.bpmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that XML can hold. */
public final class XmlText {

    /** Stands between the two signs that would begin an expression; it is not seen. */
    private static final String WORD_JOINER = "\u2060";

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)", Pattern.DOTALL);

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PROSE = 2000;

    private XmlText() {}

    /** A name, no longer than the engine's tables hold; see {@link #legal}. */
    public static String name(String text) {
        return shortened(legal(text), LONGEST_NAME);
    }

    /** Documentation, no longer than the engine allows; see {@link #legal}. */
    public static String prose(String text) {
        return shortened(legal(text), LONGEST_PROSE);
    }

    /**
     * The text as one line, with a replacement character for what XML 1.0 has no place for.
     *
     * <p>The engine evaluates names and documentation of tasks and flows as expressions. Ours are texts of anybody's making,
     * so nothing in them may look like one.
     */
    private static String legal(String text) {
        var legal = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                legal.append(' ');
            } else {
                legal.appendCodePoint(isLegal(character) ? character : 0xFFFD);
            }
        });
        return legal.toString().replaceAll("([$#])(?=\\{)", "$1" + WORD_JOINER);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** The text so that it comes back unchanged: {@code \n}, {@code \\} and {@code \}{@code uXXXX} for what XML would alter. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    boolean paired = isPaired(text, i);
                    if (paired || isLegal(character)) {
                        escaped.append(character);
                    } else {
                        escaped.append("\\u%04x".formatted((int) character));
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** The text that {@link #escaped} made this of; a sign that stands for nothing stays as it is. */
    public static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape.group(1))));
    }

    private static String meant(String code) {
        return switch (code.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> code.length() == 5 ? String.valueOf((char) Integer.parseInt(code.substring(1), 16)) : code;
            default -> code;
        };
    }

    private static boolean isPaired(String text, int at) {
        char character = text.charAt(at);
        return Character.isHighSurrogate(character)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))
                || Character.isLowSurrogate(character) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isLegal(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000 && character <= 0x10FFFF;
    }
}
