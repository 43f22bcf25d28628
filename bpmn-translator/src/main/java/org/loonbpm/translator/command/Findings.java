package org.loonbpm.translator.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.Step;
import tools.jackson.databind.json.JsonMapper;

/** Problems of a definition as text. */
final class Findings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Findings() {}

    static String write(List<Problem> problems, Format format, Locale locale) {
        return format == Format.JSON ? json(problems, locale) : lines(problems, locale);
    }

    static String lines(List<Problem> problems, Locale locale) {
        return problems.stream().map(problem -> line(problem, locale) + "\n").collect(Collectors.joining());
    }

    private static String line(Problem problem, Locale locale) {
        var run = problem.run().isEmpty() ? "" : " | " + run(problem);
        return "%s %s: %s [%s]%s"
                .formatted(
                        problem.severity().code(),
                        problem.element(),
                        problem.message(locale),
                        problem.code().code(),
                        run);
    }

    /** The shortest way to where it matters, by the names of states and transitions. */
    private static String run(Problem problem) {
        return problem.run().stream().map(Findings::told).collect(Collectors.joining(" "));
    }

    private static String told(Step step) {
        var taken = step.transition();
        var state = "[%s]".formatted(step.state().name());
        return taken == null ? state : "%s --%s-->".formatted(state, taken.name());
    }

    private static String json(List<Problem> problems, Locale locale) {
        var list = JSON.createArrayNode();
        for (var problem : problems) {
            var finding = list.addObject()
                    .put("code", problem.code().code())
                    .put("severity", problem.severity().code())
                    .put("element", problem.element())
                    .put("text", problem.message(locale));
            if (!problem.run().isEmpty()) {
                finding.put("run", run(problem));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }
}
