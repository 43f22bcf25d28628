package org.loonbpm.translator.condition;

/**
 * Why a condition cannot be read.
 *
 * @param column where, counted from 1
 */
public record SyntaxProblem(int column, String message) implements ParsedCondition {

    @Override
    public String toString() {
        return "column %d: %s".formatted(column, message);
    }
}
