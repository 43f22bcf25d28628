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
        var run = problem.run().isEmpty() ? "" : " | " + Step.inWords(problem.run());
        return "%s %s: %s [%s]%s"
                .formatted(
                        problem.severity().code(),
                        problem.element(),
                        problem.message(locale),
                        problem.code().code(),
                        run);
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
                finding.put("run", Step.inWords(problem.run()));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }
}
