package org.loonbpm.translator.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.loonbpm.translator.condition.Expression.Index;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.Expression.Template;
import org.loonbpm.translator.condition.Token.Kind;

/** Reads what operators stand between: values, names, brackets, and what follows them. */
final class OperandParser {

    private static final Set<String> MODULES = Set.of("datetime", "time");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "if", "else", "lambda", "for");

    private final Tokens tokens;
    private final Supplier<Expression> expressions;
    private final CallParser calls;

    OperandParser(Tokens tokens, Supplier<Expression> expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.calls = new CallParser(tokens, expressions);
    }

    Expression operand() {
        var value = primary();
        while (true) {
            if (tokens.accept(".")) {
                value = calls.member(value);
            } else if (tokens.peek().is("[")) {
                int position = tokens.next().position();
                value = new Index(value, expressions.get(), position);
                tokens.expect("]");
            } else {
                return value;
            }
        }
    }

    private Expression primary() {
        var token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER, FIELD -> tokens.next().value();
            case TEXT -> texts();
            case NAME -> name();
            case SYMBOL -> bracketed();
            case END -> throw tokens.unexpected("a value");
        };
    }

    /** String literals beside each other are one. */
    private Expression texts() {
        var first = tokens.next().value();
        if (tokens.peek().kind() != Kind.TEXT) {
            return first;
        }
        var parts = new ArrayList<>(List.of(first));
        while (tokens.peek().kind() == Kind.TEXT) {
            parts.add(tokens.next().value());
        }
        return new Template(parts);
    }

    private Expression name() {
        var name = tokens.peek().text();
        if (KEYWORDS.contains(name)) {
            throw tokens.unexpected("a value");
        }
        var token = tokens.next();
        return switch (name) {
            case "True" -> new Literal(true);
            case "False" -> new Literal(false);
            case "None" -> new Literal(null);
            default -> calls.function(token, MODULES.contains(name));
        };
    }

    private Expression bracketed() {
        if (tokens.accept("[")) {
            return new Sequence(items("]"));
        }
        if (!tokens.accept("(")) {
            throw tokens.unexpected("a value");
        }
        if (tokens.accept(")")) {
            return new Sequence(List.of());
        }
        var first = expressions.get();
        if (!tokens.accept(",")) {
            tokens.expect(")");
            return first;
        }
        var items = new ArrayList<>(List.of(first));
        items.addAll(items(")"));
        return new Sequence(items);
    }

    private List<Expression> items(String close) {
        var items = new ArrayList<Expression>();
        while (!tokens.accept(close)) {
            items.add(expressions.get());
            if (!tokens.accept(",")) {
                tokens.expect(close);
                break;
            }
        }
        return items;
    }
}
