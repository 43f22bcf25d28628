package org.loonbpm.translator.command;

import java.util.concurrent.Callable;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells all problems of a definition. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tell all problems of a definition; nothing is written if there are none.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Override
    public Integer call() {
        var problems = new WorkflowTranslator().check(input.definition());
        output.write(Findings.write(problems, format, input.locale()));
        return problems.stream().anyMatch(problem -> strict || problem.severity() == Severity.ERROR)
                ? TranslatorCommand.FOUND
                : 0;
    }
}
