package org.loonbpm.translator.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Template;
import org.loonbpm.translator.condition.Token.Kind;

/** Reads one string literal, in single, double or triple quotes, with Python's escapes and with fields in it. */
final class TextLexer {

    private static final String ESCAPED = "\\'\"abfnrtv0";
    private static final String MEANT = "\\'\"\u0007\b\f\n\r\t\u000b\0";

    private final FormatText source;
    private final int start;
    private final char quote;
    private final boolean triple;
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int at;

    TextLexer(FormatText source, int start) {
        this.source = source;
        this.start = start;
        this.quote = source.character(start);
        this.triple = source.character(start + 1) == quote && source.character(start + 2) == quote;
        this.at = start + quoteLength();
    }

    Token read(IntConsumer end) {
        while (!isClosed()) {
            readUnit();
        }
        end.accept(at + quoteLength());
        return Token.value(Kind.TEXT, value(), source.position(start));
    }

    private boolean isClosed() {
        if (at >= source.size() || !triple && source.character(at) == '\n') {
            throw new SyntaxException(source.position(start), "the text that begins here is not closed");
        }
        return source.character(at) == quote
                && (!triple || source.character(at + 1) == quote && source.character(at + 2) == quote);
    }

    private void readUnit() {
        var field = source.field(at);
        if (field != null) {
            closeLetters();
            parts.add(new Field(field, source.position(at)));
            at++;
        } else if (source.character(at) == '\\') {
            readEscape();
        } else {
            letters.append(source.character(at++));
        }
    }

    private void readEscape() {
        char code = source.character(at + 1);
        if (code == 'u' || code == 'x') {
            int digits = code == 'u' ? 4 : 2;
            letters.append((char) hexadecimal(at + 2, digits));
            at += 2 + digits;
            return;
        }
        int known = ESCAPED.indexOf(code);
        if (known < 0 || source.field(at + 1) != null) {
            throw new SyntaxException(source.position(at), "this escape is not known; write \\\\ for a backslash");
        }
        letters.append(MEANT.charAt(known));
        at += 2;
    }

    private int hexadecimal(int from, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(source.character(from + i), 16);
            if (digit < 0) {
                throw new SyntaxException(source.position(at), "expected %d hexadecimal digits".formatted(digits));
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private void closeLetters() {
        if (letters.length() > 0) {
            parts.add(new Literal(letters.toString()));
            letters.setLength(0);
        }
    }

    private Expression value() {
        if (parts.isEmpty()) {
            return new Literal(letters.toString());
        }
        closeLetters();
        return new Template(parts);
    }

    private int quoteLength() {
        return triple ? 3 : 1;
    }
}
