package org.loonbpm.translator.condition;

import java.util.ArrayList;
import java.util.List;
import org.loonbpm.translator.condition.Expression.Choice;
import org.loonbpm.translator.condition.Expression.Comparison;
import org.loonbpm.translator.condition.Expression.Link;
import org.loonbpm.translator.condition.Expression.Logical;
import org.loonbpm.translator.condition.Expression.Not;
import org.loonbpm.translator.condition.Expression.Operation;
import org.loonbpm.translator.condition.Expression.Operator;
import org.loonbpm.translator.condition.Expression.Signed;
import org.loonbpm.translator.condition.Token.Kind;

/**
 * Reads words as an expression, with Python's precedence.
 *
 * <pre>
 *   a if c else b  &lt;  or  &lt;  and  &lt;  not  &lt;  comparisons  &lt;  + -  &lt;  * / // %  &lt;  -x  &lt;  **  &lt;  x.y x(..) x[..]
 * </pre>
 */
final class Parser {

    private static final int DEEPEST_NESTING = 40;

    private final Tokens tokens;
    private final OperandParser operands;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = new Tokens(tokens);
        this.operands = new OperandParser(this.tokens, this::expression);
    }

    Expression condition() {
        if (tokens.peek().kind() == Kind.END) {
            throw tokens.unexpected("a condition");
        }
        var condition = expression();
        if (tokens.peek().kind() != Kind.END) {
            throw tokens.unexpected("the end or an operator");
        }
        return condition;
    }

    private Expression expression() {
        enter();
        var value = either();
        if (tokens.accept("if")) {
            var test = either();
            tokens.expect("else");
            value = new Choice(test, value, expression());
        }
        depth--;
        return value;
    }

    private void enter() {
        if (++depth > DEEPEST_NESTING) {
            throw new SyntaxException(tokens.peek().position(), "nested too deeply");
        }
    }

    private Expression either() {
        var operands = new ArrayList<>(List.of(every()));
        while (tokens.accept("or")) {
            operands.add(every());
        }
        return operands.size() == 1 ? operands.get(0) : new Logical(false, operands);
    }

    private Expression every() {
        var operands = new ArrayList<>(List.of(negation()));
        while (tokens.accept("and")) {
            operands.add(negation());
        }
        return operands.size() == 1 ? operands.get(0) : new Logical(true, operands);
    }

    private Expression negation() {
        if (!tokens.accept("not")) {
            return comparison();
        }
        enter();
        var negated = new Not(negation());
        depth--;
        return negated;
    }

    private Expression comparison() {
        var first = sum();
        var links = new ArrayList<Link>();
        while (true) {
            int position = tokens.peek().position();
            var comparator = tokens.acceptComparator();
            if (comparator.isEmpty()) {
                break;
            }
            links.add(new Link(comparator.get(), sum(), position));
        }
        return links.isEmpty() ? first : new Comparison(first, links);
    }

    private Expression sum() {
        var value = product();
        while (true) {
            int position = tokens.peek().position();
            if (tokens.accept("+")) {
                value = new Operation(Operator.ADD, value, product(), position);
            } else if (tokens.accept("-")) {
                value = new Operation(Operator.SUBTRACT, value, product(), position);
            } else {
                return value;
            }
        }
    }

    private Expression product() {
        var value = signed();
        while (true) {
            int position = tokens.peek().position();
            if (tokens.accept("*")) {
                value = new Operation(Operator.MULTIPLY, value, signed(), position);
            } else if (tokens.accept("/")) {
                value = new Operation(Operator.DIVIDE, value, signed(), position);
            } else if (tokens.accept("//")) {
                value = new Operation(Operator.FLOOR_DIVIDE, value, signed(), position);
            } else if (tokens.accept("%")) {
                value = new Operation(Operator.MODULO, value, signed(), position);
            } else {
                return value;
            }
        }
    }

    private Expression signed() {
        int position = tokens.peek().position();
        boolean negative = tokens.peek().is("-");
        if (!tokens.accept("-") && !tokens.accept("+")) {
            return power();
        }
        enter();
        var value = new Signed(negative, signed(), position);
        depth--;
        return value;
    }

    private Expression power() {
        var base = operands.operand();
        int position = tokens.peek().position();
        return tokens.accept("**") ? new Operation(Operator.POWER, base, signed(), position) : base;
    }
}
