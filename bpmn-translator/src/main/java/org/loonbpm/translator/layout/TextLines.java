package org.loonbpm.translator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How wide texts are drawn and where their lines break; the same for the layout and for pictures. */
public final class TextLines {

    /** Words keep together; a Chinese character may be followed by a break. */
    private static final Pattern PIECE = Pattern.compile("[\\u2E80-\\uFFEF]|[^\\s\\u2E80-\\uFFEF]+\\s*|\\s+");

    /** Longer labels have several lines. */
    public static final double WIDEST_LABEL = 200;

    public static final double LINE_HEIGHT = 14;

    private TextLines() {}

    /** Editors draw labels in 11 to 12 points; Chinese characters are as wide as high, Latin ones about half. */
    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 6.5 : 12)
                .sum();
    }

    /** The lines of a text that may not be wider; a word that is wider is broken. */
    public static List<String> wrap(String text, double widest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var found = PIECE.matcher(text); found.find(); ) {
            for (var piece : broken(found.group(), widest)) {
                if (!line.isEmpty() && width((line + piece).strip()) > widest) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> broken(String piece, double widest) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        piece.codePoints().forEach(character -> {
            var next = Character.toString(character);
            if (!part.isEmpty() && width(part + next.strip()) > widest) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(next);
        });
        parts.add(part.toString());
        return parts;
    }
}
