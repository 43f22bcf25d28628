package org.loonbpm.translator.condition;

/** Reads Loonflow's condition expressions. */
public final class Conditions {

    /** Longer texts are not read: people write a line, not a program. */
    static final int LONGEST_TEXT = 4000;

    private Conditions() {}

    /** The condition that a text says, or why it says none, with the place. */
    public static ParsedCondition parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new SyntaxProblem(LONGEST_TEXT + 1, "longer than %d characters".formatted(LONGEST_TEXT));
        }
        try {
            var source = FormatText.read(text);
            var expression = new Parser(new Lexer(source).tokens()).condition();
            var condition = new Condition(expression, source.fieldKeys());
            condition.toJuel();
            return condition;
        } catch (SyntaxException unreadable) {
            return unreadable.problem();
        }
    }

    /**
     * The condition as JUEL, without the enclosing <code>${}</code>.
     *
     * <p>A text that cannot be read becomes a condition that says so when it is asked: a workflow being edited still runs as
     * far as it is sound.
     */
    public static String compile(String text) {
        var parsed = parse(text);
        if (parsed instanceof Condition condition) {
            return condition.toJuel();
        }
        return "conditions.unreadable(%s, %s)"
                .formatted(JuelText.literal(text), JuelText.literal(String.valueOf(parsed)));
    }
}
