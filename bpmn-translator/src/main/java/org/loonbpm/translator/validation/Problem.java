package org.loonbpm.translator.validation;

/**
 * Something wrong with a definition.
 *
 * @param element what it is about: a BPMN id such as {@code state_3} or {@code transition_5}, or {@code field days}
 * @param message what is wrong and what was expected, for people
 */
public record Problem(ProblemCode code, String element, String message) {

    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(element, message, code.code());
    }
}
