package org.loonbpm.translator.command;

import java.util.concurrent.Callable;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.WorkflowTranslator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws a definition. */
@Command(name = "draw", mixinStandardHelpOptions = true, description = "Draw the process of a definition as SVG.")
final class DrawCommand implements Callable<Integer> {

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var definition = input.definition();
        var translator = new WorkflowTranslator();
        if (translator.translate(definition) instanceof Rejected rejected) {
            output.tell(Findings.lines(rejected.problems(), input.locale()).stripTrailing());
            return TranslatorCommand.FOUND;
        }
        output.write(translator.draw(definition));
        return 0;
    }
}
