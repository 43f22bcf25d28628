package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.validation.Place;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.Severity;
import org.loonbpm.translator.validation.Step;
import org.loonbpm.translator.validation.Subject;

/**
 * What a check found.
 *
 * @param passed whether no finding is an error
 */
record CheckWire(boolean passed, List<Finding> findings) {

    static CheckWire of(List<Problem> problems) {
        boolean passed = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return new CheckWire(passed, problems.stream().map(Finding::of).toList());
    }

    record Finding(
            String code,
            String severity,
            Element element,
            String message,
            String messageZh,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Position position,

            List<Taken> run) {

        static Finding of(Problem problem) {
            return new Finding(
                    problem.code().code(),
                    problem.severity().code(),
                    Element.of(problem.subject()),
                    problem.message(),
                    problem.message(Locale.CHINESE),
                    problem.place().map(Position::of).orElse(null),
                    problem.run().stream().map(Taken::of).toList());
        }
    }

    record Element(String kind, long id, String name) {

        static Element of(Subject subject) {
            return new Element(subject.kind().code(), subject.id(), subject.name());
        }
    }

    /** A place in a condition of a transition; branches, lines and columns are counted from 1. */
    record Position(int branch, String expression, int offset, int line, int column) {

        static Position of(Place place) {
            return new Position(place.branch(), place.expression(), place.offset(), place.line(), place.column());
        }
    }

    /** In the state, the transition is taken; the last one takes none. */
    record Taken(
            long stateId,
            String stateName,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long transitionId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String transitionName) {

        static Taken of(Step step) {
            @Nullable Transition taken = step.transition();
            return new Taken(
                    step.state().id(),
                    step.state().name(),
                    taken == null ? null : taken.id(),
                    taken == null ? null : taken.name());
        }
    }
}
