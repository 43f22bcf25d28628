package org.loonbpm.translator.condition;

import java.util.Set;

/**
 * A condition that could be read.
 *
 * @param fields the keys of the fields that it looks at, in their order
 */
public record Condition(Expression expression, Set<String> fields) implements ParsedCondition {

    /** The condition as JUEL, without the enclosing <code>${}</code>; it gives true or false. */
    public String toJuel() {
        return new JuelCompiler().test(expression);
    }
}
