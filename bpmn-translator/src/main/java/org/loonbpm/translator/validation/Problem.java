package org.loonbpm.translator.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with a definition.
 *
 * @param arguments what its words speak of; see {@link Wording}
 * @param place where in a condition, if it is about one
 * @param run how a ticket comes to where it matters, the shortest way; empty where that says nothing
 */
public record Problem(
        ProblemCode code, Subject subject, List<Object> arguments, Optional<Place> place, List<Step> run) {

    public Problem {
        arguments = List.copyOf(arguments);
        run = List.copyOf(run);
    }

    public static Problem of(ProblemCode code, Subject subject, Object... arguments) {
        return new Problem(code, subject, List.of(arguments), Optional.empty(), List.of());
    }

    public Problem at(Place there) {
        return new Problem(code, subject, arguments, Optional.of(there), run);
    }

    public Problem after(List<Step> steps) {
        return new Problem(code, subject, arguments, place, steps);
    }

    public Severity severity() {
        return code.severity();
    }

    /** What it is about: a BPMN id such as {@code state_3} or {@code transition_5}, or {@code field days}. */
    public String element() {
        return subject.element();
    }

    /** What is wrong and what was expected, for people, in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** In Chinese for whoever reads that, in English for everybody else. */
    public String message(Locale locale) {
        return Wording.of(locale).say(this);
    }

    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(element(), message(), code.code());
    }
}
