package org.loonbpm.translator.condition;

/** Carries a {@link SyntaxProblem} out of the reader; never leaves the package. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    /** @param position where in the text, counted from 0 */
    SyntaxException(int position, String message) {
        super(message, null, false, false);
        this.column = position + 1;
    }

    SyntaxProblem problem() {
        return new SyntaxProblem(column, String.valueOf(getMessage()));
    }
}
