package org.loonbpm.translator.condition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.loonbpm.translator.condition.Expression.Call;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.Function.Shape;
import org.loonbpm.translator.condition.Token.Kind;

/** Reads calls of the functions that the language has; every other name is refused. */
final class CallParser {

    private static final Expression ZERO = new Literal(BigInteger.ZERO);

    private final Tokens tokens;
    private final Supplier<Expression> expressions;

    CallParser(Tokens tokens, Supplier<Expression> expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** A call such as {@code abs(..)} or {@code datetime.datetime.now()}, whose first name was taken already. */
    Expression function(Token first, boolean module) {
        var name = new StringBuilder(first.text());
        while (module && tokens.peek().is(".") && tokens.peekSecond().kind() == Kind.NAME) {
            tokens.next();
            name.append('.').append(tokens.next().text());
        }
        var function = Function.function(name.toString())
                .orElseThrow(() -> new SyntaxException(first.position(), unknown(name.toString())));
        tokens.expect("(");
        return call(function, List.of(), first);
    }

    /** What follows a value and a dot. */
    Expression member(Expression target) {
        var name = tokens.next();
        if (name.kind() != Kind.NAME) {
            throw new SyntaxException(name.position(), "expected a name, found " + name.describe());
        }
        if (tokens.accept("(")) {
            var method = Function.method(name.text())
                    .orElseThrow(() -> new SyntaxException(
                            name.position(), "the method \"%s\" is not known".formatted(name.text())));
            return call(method, List.of(target), name);
        }
        var attribute = Function.attribute(name.text())
                .orElseThrow(() -> new SyntaxException(
                        name.position(), "the attribute \"%s\" is not known".formatted(name.text())));
        return new Call(attribute, List.of(target), name.position());
    }

    private Expression call(Function function, List<Expression> receiver, Token name) {
        var arguments = arguments(function);
        if (arguments.size() < function.fewest() || arguments.size() > function.most()) {
            throw new SyntaxException(
                    name.position(),
                    "%s takes %s, found %d".formatted(function.pythonName(), counted(function), arguments.size()));
        }
        if (function.shape() == Shape.VARIADIC) {
            return new Call(
                    function, arguments.size() == 1 ? arguments : List.of(new Sequence(arguments)), name.position());
        }
        while (arguments.size() < function.most()) {
            arguments.add(ZERO);
        }
        var all = new ArrayList<>(receiver);
        all.addAll(arguments);
        return new Call(function, all, name.position());
    }

    private List<Expression> arguments(Function function) {
        var arguments = new ArrayList<Expression>();
        while (!tokens.accept(")")) {
            if (function.shape() == Shape.NAMED && tokens.peekSecond().is("=")) {
                named(arguments);
            } else {
                arguments.add(expressions.get());
            }
            if (!tokens.accept(",")) {
                tokens.expect(")");
                break;
            }
        }
        return arguments;
    }

    private void named(List<Expression> arguments) {
        var name = tokens.next();
        int index = Function.DURATION_UNITS.indexOf(name.text());
        if (index < 0) {
            throw new SyntaxException(
                    name.position(),
                    "expected one of %s, found %s"
                            .formatted(String.join(", ", Function.DURATION_UNITS), name.describe()));
        }
        tokens.expect("=");
        while (arguments.size() <= index) {
            arguments.add(ZERO);
        }
        arguments.set(index, expressions.get());
    }

    private static String counted(Function function) {
        return function.fewest() == function.most()
                ? function.fewest() + " arguments"
                : "%d to %d arguments".formatted(function.fewest(), function.most());
    }

    private static String unknown(String name) {
        var known = "abs, len, int, float, str, bool, min, max, round, datetime and time";
        return switch (name) {
            case "true", "false" ->
                "\"%s\" is not known; write %s".formatted(name, name.equals("true") ? "True" : "False");
            case "null", "none" -> "\"%s\" is not known; write None".formatted(name);
            default ->
                "\"%s\" is not known; a field is written {%s}, a text '%s', and there are %s"
                        .formatted(name, name, name, known);
        };
    }
}
