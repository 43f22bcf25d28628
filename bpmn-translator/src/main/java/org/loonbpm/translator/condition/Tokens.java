package org.loonbpm.translator.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.condition.Expression.Comparator;

/** The words of a condition, taken one after the other. */
final class Tokens {

    private static final Map<String, Comparator> SYMBOLS = Map.of(
            "==", Comparator.EQUAL,
            "!=", Comparator.NOT_EQUAL,
            "<", Comparator.LESS,
            "<=", Comparator.LESS_OR_EQUAL,
            ">", Comparator.GREATER,
            ">=", Comparator.GREATER_OR_EQUAL,
            "in", Comparator.IN);

    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean accept(String word) {
        boolean here = peek().is(word);
        if (here) {
            at++;
        }
        return here;
    }

    void expect(String word) {
        if (!accept(word)) {
            throw unexpected("\"%s\"".formatted(word));
        }
    }

    Optional<Comparator> acceptComparator() {
        if (peek().is("not") && peekSecond().is("in")) {
            at += 2;
            return Optional.of(Comparator.NOT_IN);
        }
        if (accept("is")) {
            return Optional.of(accept("not") ? Comparator.IS_NOT : Comparator.IS);
        }
        var symbol = SYMBOLS.entrySet().stream()
                .filter(entry -> peek().is(entry.getKey()))
                .findFirst();
        symbol.ifPresent(found -> at++);
        return symbol.map(Map.Entry::getValue);
    }

    SyntaxException unexpected(String expected) {
        var found = peek();
        if (found.is("=")) {
            return new SyntaxException(found.position(), "\"=\" sets nothing here; write == to compare");
        }
        return new SyntaxException(found.position(), "expected %s, found %s".formatted(expected, found.describe()));
    }
}
