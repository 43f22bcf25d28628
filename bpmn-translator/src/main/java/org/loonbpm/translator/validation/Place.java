package org.loonbpm.translator.validation;

import org.loonbpm.translator.definition.Transition;

/**
 * A place in a condition of a transition.
 *
 * @param branch the place of the branch among those of the transition, from 1
 * @param expression the condition's text
 * @param offset how many characters come before it, from 0
 * @param line from 1
 * @param column from 1
 */
public record Place(int branch, String expression, int offset, int line, int column) {

    /** @param index the branch's index, from 0 */
    public static Place in(Transition transition, int index, int offset) {
        var expression = transition.branches().get(index).expression();
        int at = Math.min(offset, expression.length());
        var before = expression.substring(0, at);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Place(index + 1, expression, at, line, at - before.lastIndexOf('\n'));
    }
}
