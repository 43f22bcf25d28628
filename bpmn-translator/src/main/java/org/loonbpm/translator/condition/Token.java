package org.loonbpm.translator.condition;

import org.loonbpm.translator.condition.Expression.Literal;

/**
 * A word of the condition language.
 *
 * @param text the name or symbol as written; empty for values
 * @param value what a value token stands for; none for names and symbols
 */
record Token(Kind kind, String text, Expression value, int position) {

    private static final Expression NO_VALUE = new Literal(null);

    enum Kind {
        NAME,
        SYMBOL,
        NUMBER,
        TEXT,
        FIELD,
        END
    }

    static Token word(Kind kind, String text, int position) {
        return new Token(kind, text, NO_VALUE, position);
    }

    static Token value(Kind kind, Expression value, int position) {
        return new Token(kind, "", value, position);
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equals(word);
    }

    String describe() {
        return switch (kind) {
            case NAME, SYMBOL -> "\"" + text + "\"";
            case NUMBER -> "a number";
            case TEXT -> "a text";
            case FIELD -> "a field";
            case END -> "the end";
        };
    }
}
