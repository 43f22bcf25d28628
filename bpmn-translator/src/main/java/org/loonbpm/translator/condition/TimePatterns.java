package org.loonbpm.translator.condition;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's {@code strptime} and {@code strftime}, for the directives that dates are written with. */
final class TimePatterns {

    private static final Map<Character, String> DIRECTIVES = Map.of(
            'Y', "(?<Y>[0-9]{4})",
            'm', "(?<m>1[0-2]|0[1-9]|[1-9])",
            'd', "(?<d>3[01]|[12][0-9]|0[1-9]|[1-9]| [1-9])",
            'H', "(?<H>2[0-3]|[01][0-9]|[0-9])",
            'M', "(?<M>[0-5][0-9]|[0-9])",
            'S', "(?<S>6[01]|[0-5][0-9]|[0-9])",
            'f', "(?<f>[0-9]{1,6})",
            '%', "%");

    private TimePatterns() {}

    static LocalDateTime parse(String text, String format) {
        var parts = match(text, format);
        return Times.inCalendar(() -> Times.yearChecked(
                LocalDateTime.of(
                        parts.getOrDefault("Y", 1900),
                        parts.getOrDefault("m", 1),
                        parts.getOrDefault("d", 1),
                        parts.getOrDefault("H", 0),
                        parts.getOrDefault("M", 0),
                        parts.getOrDefault("S", 0),
                        parts.getOrDefault("f", 0) * 1000),
                parts.getOrDefault("Y", 1900)));
    }

    private static Map<String, Integer> match(String text, String format) {
        var expression = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            if (letter == '%') {
                expression.append(directive(format, ++i, expression));
            } else if (Character.isWhitespace(letter)) {
                expression.append("\\s+");
            } else {
                expression.append(Pattern.quote(String.valueOf(letter)));
            }
        }
        var matcher = Pattern.compile(expression.toString()).matcher(text);
        if (!matcher.matches()) {
            throw new ConditionFailure("the time '%s' is not written like '%s'".formatted(text, format));
        }
        return numbers(matcher, expression.toString());
    }

    private static String directive(String format, int at, CharSequence before) {
        var directive = at < format.length() ? DIRECTIVES.get(format.charAt(at)) : null;
        if (directive == null || format.charAt(at) != '%' && before.toString().contains(directive)) {
            throw new ConditionFailure(
                    "strptime does not know the format '%s'; it reads %%Y %%m %%d %%H %%M %%S %%f, each once"
                            .formatted(format));
        }
        return directive;
    }

    private static Map<String, Integer> numbers(Matcher matcher, String expression) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var directive : DIRECTIVES.keySet()) {
            if (directive != '%' && expression.contains("(?<" + directive + ">")) {
                var digits = matcher.group(directive.toString()).strip();
                numbers.put(directive.toString(), Integer.valueOf(directive == 'f' ? micros(digits) : digits));
            }
        }
        return numbers;
    }

    private static String micros(String digits) {
        return digits + "0".repeat(6 - digits.length());
    }

    static String format(LocalDateTime time, String format) {
        var text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            if (format.charAt(i) == '%') {
                i++;
                text.append(part(time, i < format.length() ? format.charAt(i) : '\0'));
            } else {
                text.append(format.charAt(i));
            }
        }
        return text.toString();
    }

    private static String part(LocalDateTime time, char directive) {
        return switch (directive) {
            case 'Y' -> String.valueOf(time.getYear());
            case 'y' -> "%02d".formatted(time.getYear() % 100);
            case 'm' -> "%02d".formatted(time.getMonthValue());
            case 'd' -> "%02d".formatted(time.getDayOfMonth());
            case 'H' -> "%02d".formatted(time.getHour());
            case 'I' -> "%02d".formatted((time.getHour() + 11) % 12 + 1);
            case 'M' -> "%02d".formatted(time.getMinute());
            case 'S' -> "%02d".formatted(time.getSecond());
            case 'f' -> "%06d".formatted(time.getNano() / 1000);
            case 'j' -> "%03d".formatted(time.getDayOfYear());
            case 'p' -> time.getHour() < 12 ? "AM" : "PM";
            case 'w' -> String.valueOf(time.getDayOfWeek().getValue() % 7);
            case 'a' -> day(time.getDayOfWeek(), TextStyle.SHORT);
            case 'A' -> day(time.getDayOfWeek(), TextStyle.FULL);
            case 'b' -> month(time.getMonth(), TextStyle.SHORT);
            case 'B' -> month(time.getMonth(), TextStyle.FULL);
            case '%' -> "%";
            default -> throw new ConditionFailure("strftime does not know %%%c".formatted(directive));
        };
    }

    private static String day(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.ENGLISH);
    }

    private static String month(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.ENGLISH);
    }
}
