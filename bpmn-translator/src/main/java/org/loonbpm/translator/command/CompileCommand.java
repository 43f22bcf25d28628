package org.loonbpm.translator.command;

import java.util.concurrent.Callable;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes BPMN of a definition. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = "Make BPMN 2.0 of a definition, laid out; warnings go to standard error.")
final class CompileCommand implements Callable<Integer> {

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--deployable", description = "Only what an engine needs, without the loon: elements.")
    private boolean deployable;

    @Override
    public Integer call() {
        var translation = new WorkflowTranslator().translate(input.definition());
        if (translation instanceof Rejected rejected) {
            output.tell(Findings.lines(rejected.problems(), input.locale()).stripTrailing());
            return TranslatorCommand.FOUND;
        }
        var translated = (Translated) translation;
        if (!translated.warnings().isEmpty()) {
            output.tell(Findings.lines(translated.warnings(), input.locale()).stripTrailing());
        }
        output.write(deployable ? translated.deployableXml() : translated.bpmnXml());
        return 0;
    }
}
