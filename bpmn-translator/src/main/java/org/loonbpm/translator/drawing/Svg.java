package org.loonbpm.translator.drawing;

import java.util.List;
import java.util.Locale;
import org.loonbpm.translator.layout.TextLines;

/** SVG text being written. */
final class Svg {

    private static final String STYLE = """
            text { font: 12px "Noto Sans SC", "PingFang SC", "Microsoft YaHei", Arial, sans-serif; fill: #22242a; text-anchor: middle; }
            .label { font-size: 11px; paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
            .task, .event, .gateway { fill: #fff; stroke: #22242a; stroke-width: 1.5px; }
            .end { stroke-width: 4px; }
            .flow, .mark { fill: none; stroke: #22242a; stroke-width: 1.5px; stroke-linejoin: round; }
            """;

    private final StringBuilder body = new StringBuilder();

    Svg shape(String element, String kind, String attributes, Object... values) {
        body.append("  <%s class=\"%s\" %s/>\n".formatted(element, kind, attributes.formatted(numbers(values))));
        return this;
    }

    /** Whole numbers stay whole, so that pictures read and compare well. */
    private static Object[] numbers(Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        return texts;
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Lines one below the other around a middle. */
    Svg text(String kind, List<String> lines, double x, double y) {
        double top = y - (lines.size() - 1) * TextLines.LINE_HEIGHT / 2 + 4;
        for (int i = 0; i < lines.size(); i++) {
            body.append("  <text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                    .formatted(kind, number(x), number(top + i * TextLines.LINE_HEIGHT), escaped(lines.get(i))));
        }
        return this;
    }

    String document(String title, double width, double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s">
                  <title>%3$s</title>
                  <style>
                %4$s  </style>
                  <defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#22242a"/></marker></defs>
                  <rect width="100%%" height="100%%" fill="#fff"/>
                %5$s</svg>
                """.formatted(number(width), number(height), escaped(title), STYLE.indent(4), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
