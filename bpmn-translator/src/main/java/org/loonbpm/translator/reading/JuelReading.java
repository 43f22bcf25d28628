package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a condition as other tools write it, {@code days > 3 && !vip}, into the condition language,
 * {@code {days} > 3 and (not {vip})}: comparisons of variables and literals, arithmetic, {@code and or not}.
 */
final class JuelReading {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<text>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")"
                    + "|(?<number>\\d+(?:\\.\\d+)?)"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(?<sign>&&|\\|\\||[!=<>]=|[<>=!()+\\-*/%]))");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("!", "not"),
            Map.entry("eq", "=="),
            Map.entry("ne", "!="),
            Map.entry("lt", "<"),
            Map.entry("le", "<="),
            Map.entry("gt", ">"),
            Map.entry("ge", ">="),
            Map.entry("div", "/"),
            Map.entry("mod", "%"),
            // equality in FEEL
            Map.entry("=", "=="));

    private static final Map<String, String> CONSTANTS = Map.of("true", "True", "false", "False", "null", "None");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("and", "or", "not");
    private static final int LONGEST = 2_000;

    private record Token(String text, boolean operand) {}

    private final List<Token> tokens;
    private int next;

    private JuelReading(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The condition, or nothing if it says more than the language has. */
    static Optional<String> read(String juel) {
        if (juel.length() > LONGEST) {
            return Optional.empty();
        }
        var tokens = tokens(juel);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var reading = new JuelReading(tokens);
        try {
            var condition = reading.either();
            return reading.next == tokens.size() ? Optional.of(condition) : Optional.empty();
        } catch (Unknown unknown) {
            return Optional.empty();
        }
    }

    private static List<Token> tokens(String juel) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(juel.strip());
        int at = 0;
        while (at < juel.strip().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return List.of();
            }
            at = matcher.end();
            var word = matcher.group("word");
            var sign = matcher.group("sign") == null ? word : matcher.group("sign");
            if (sign != null && (SIGNS.containsKey(sign) || WORDS.contains(sign) || word == null)) {
                tokens.add(new Token(SIGNS.getOrDefault(sign, sign), false));
            } else if (word != null) {
                tokens.add(new Token(CONSTANTS.getOrDefault(word, "{" + word + "}"), true));
            } else {
                tokens.add(new Token(matcher.group().strip(), true));
            }
        }
        return tokens;
    }

    private String either() throws Unknown {
        return chain(Set.of("or"), this::both);
    }

    private String both() throws Unknown {
        return chain(Set.of("and"), this::comparison);
    }

    private String comparison() throws Unknown {
        var left = sum();
        if (isNext(COMPARISONS)) {
            // a second comparison would be a chain, which means something else in the condition language
            return left + " " + take() + " " + sum();
        }
        return left;
    }

    private String sum() throws Unknown {
        return chain(Set.of("+", "-"), this::product);
    }

    private String product() throws Unknown {
        return chain(Set.of("*", "/", "%"), this::single);
    }

    private String single() throws Unknown {
        if (isNext(Set.of("not"))) {
            take();
            return "(not " + single() + ")";
        }
        if (isNext(Set.of("-"))) {
            take();
            return "-" + single();
        }
        if (isNext(Set.of("("))) {
            take();
            var inner = either();
            if (!isNext(Set.of(")"))) {
                throw new Unknown();
            }
            take();
            return "(" + inner + ")";
        }
        if (next >= tokens.size() || !tokens.get(next).operand()) {
            throw new Unknown();
        }
        return take();
    }

    private String chain(Set<String> signs, Part part) throws Unknown {
        var text = new StringBuilder(part.read());
        while (isNext(signs)) {
            text.append(' ').append(take()).append(' ').append(part.read());
        }
        return text.toString();
    }

    private boolean isNext(Set<String> signs) {
        return next < tokens.size()
                && !tokens.get(next).operand()
                && signs.contains(tokens.get(next).text());
    }

    private String take() {
        return tokens.get(next++).text();
    }

    private interface Part {
        String read() throws Unknown;
    }

    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
