package org.loonbpm.translator.command;

import java.util.concurrent.Callable;
import org.loonbpm.translator.json.DefinitionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a definition of BPMN. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Make a definition of BPMN 2.0; what is left out or assumed is told on standard error.")
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var understood = input.file().bpmn(input.locale());
        understood.remarks().forEach(remark -> output.tell(input.file().line(remark, input.locale())));
        output.write(new DefinitionWriter().write(understood.definition()));
        return 0;
    }
}
