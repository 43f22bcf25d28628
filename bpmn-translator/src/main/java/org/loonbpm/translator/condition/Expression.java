package org.loonbpm.translator.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition as read: a tree of values and what is done with them. Field values never take part in making it. Positions are
 * places in the text, from 0.
 */
public sealed interface Expression {

    <R> R accept(Visitor<R> visitor);

    /** @param value null, a Boolean, BigInteger, Double or String */
    record Literal(@Nullable Object value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** The value of a ticket's field, in the type it has. */
    record Field(String key, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /** A string literal with fields in it: the texts of the parts, one after the other. */
    record Template(List<Expression> parts) implements Expression {
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.template(this);
        }
    }

    /** Arithmetic. */
    record Operation(Operator operator, Expression left, Expression right, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** Minus (or plus, which also insists on a number) before a value. */
    record Signed(boolean negative, Expression operand, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signed(this);
        }
    }

    /** A chain such as {@code 1 < a <= 3}: each neighbour with the next. */
    record Comparison(Expression first, List<Link> links) implements Expression {
        public Comparison {
            links = List.copyOf(links);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** One step of a {@link Comparison}. */
    record Link(Comparator comparator, Expression right, int position) {}

    /** {@code and} (every) or {@code or}; gives the operand that decided. */
    record Logical(boolean every, List<Expression> operands) implements Expression {
        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    record Not(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code yes if test else no}. */
    record Choice(Expression test, Expression yes, Expression no) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** A list or tuple. */
    record Sequence(List<Expression> items) implements Expression {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    record Index(Expression target, Expression index, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /** A function, method or attribute of the language, with all its arguments, the receiver first. */
    record Call(Function function, List<Expression> arguments, int position) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    enum Operator {
        ADD("+"),
        SUBTRACT("-"),
        MULTIPLY("*"),
        DIVIDE("/"),
        FLOOR_DIVIDE("//"),
        MODULO("%"),
        POWER("**");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    enum Comparator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    /** Something done with each kind of node. */
    interface Visitor<R> {
        R literal(Literal literal);

        R field(Field field);

        R template(Template template);

        R operation(Operation operation);

        R signed(Signed signed);

        R comparison(Comparison comparison);

        R logical(Logical logical);

        R not(Not not);

        R choice(Choice choice);

        R sequence(Sequence sequence);

        R index(Index index);

        R call(Call call);
    }
}
