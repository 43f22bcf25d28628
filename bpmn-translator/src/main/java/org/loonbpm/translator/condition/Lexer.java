package org.loonbpm.translator.condition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Token.Kind;

/** Cuts a condition into words. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "**", "//", "<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "%", "(", ")", "[", "]", ",", ".", "=");

    private final FormatText source;
    private int at;

    Lexer(FormatText source) {
        this.source = source;
    }

    List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        while (true) {
            while (at < source.size() && source.field(at) == null && Character.isWhitespace(source.character(at))) {
                at++;
            }
            if (at >= source.size()) {
                tokens.add(Token.word(Kind.END, "", source.position(at)));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        var field = source.field(at);
        if (field != null) {
            return Token.value(Kind.FIELD, new Field(field, source.position(at)), source.position(at++));
        }
        char character = source.character(at);
        if (character == '\'' || character == '"') {
            return new TextLexer(source, at).read(end -> at = end);
        }
        if (isDigit(character) || character == '.' && isDigit(source.character(at + 1))) {
            return number();
        }
        if (Character.isLetter(character) || character == '_') {
            return name();
        }
        return symbol();
    }

    private Token name() {
        int start = at;
        var name = new StringBuilder();
        while (Character.isLetterOrDigit(source.character(at)) || source.character(at) == '_') {
            name.append(source.character(at++));
        }
        if (source.character(at) == '\'' || source.character(at) == '"') {
            throw new SyntaxException(
                    source.position(start), "a text with the prefix \"%s\" is not known".formatted(name));
        }
        return Token.word(Kind.NAME, name.toString(), source.position(start));
    }

    private Token number() {
        int start = at;
        var digits = new StringBuilder();
        takeDigits(digits);
        boolean whole = true;
        if (source.character(at) == '.') {
            whole = false;
            digits.append(source.character(at++));
            takeDigits(digits);
        }
        if (startsExponent()) {
            whole = false;
            digits.append(source.character(at++)).append(source.character(at++));
            takeDigits(digits);
        }
        if (whole
                && digits.length() > 1
                && digits.charAt(0) == '0'
                && !digits.toString().matches("0+")) {
            throw new SyntaxException(source.position(start), "a number with a leading zero");
        }
        var value = whole ? new BigInteger(digits.toString()) : (Object) Double.valueOf(digits.toString());
        return Token.value(Kind.NUMBER, new Literal(value), source.position(start));
    }

    private void takeDigits(StringBuilder digits) {
        while (isDigit(source.character(at))) {
            digits.append(source.character(at++));
        }
    }

    private boolean startsExponent() {
        if (source.character(at) != 'e' && source.character(at) != 'E') {
            return false;
        }
        char next = source.character(at + 1);
        return isDigit(next) || (next == '+' || next == '-') && isDigit(source.character(at + 2));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private Token symbol() {
        int start = at;
        for (var symbol : SYMBOLS) {
            if (isHere(symbol)) {
                at += symbol.length();
                return Token.word(Kind.SYMBOL, symbol, source.position(start));
            }
        }
        throw new SyntaxException(source.position(start), unknown(source.character(start)));
    }

    private boolean isHere(String symbol) {
        for (int i = 0; i < symbol.length(); i++) {
            if (source.character(at + i) != symbol.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String unknown(char character) {
        return switch (character) {
            case '≤' -> "\"≤\" is not known; write <=";
            case '≥' -> "\"≥\" is not known; write >=";
            case '≠' -> "\"≠\" is not known; write !=";
            case '&' -> "\"&\" is not known; write and";
            case '|' -> "\"|\" is not known; write or";
            case '!' -> "\"!\" is not known; write not";
            case '‘', '’', '“', '”' -> "\"%c\" is no quotation mark here; write ' or \"".formatted(character);
            default -> "\"%c\" is not known here".formatted(character);
        };
    }
}
