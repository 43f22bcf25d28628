package org.loonbpm.translator.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.loonbpm.translator.difference.Change;
import org.loonbpm.translator.difference.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Tells what two definitions differ in. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tell in plain words what two definitions differ in; nothing is written if they are the same.")
final class DiffCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier file; - is standard input.")
    private String before = "-";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later file; - is standard input.")
    private String after = "-";

    @Mixin
    private Output output = new Output();

    @Option(names = "--lang", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        var locale = language.locale();
        if (before.equals("-") && after.equals("-")) {
            throw new UnusableFile("only one of the files can be standard input");
        }
        var difference =
                Difference.between(new TextFile(before).definition(locale), new TextFile(after).definition(locale));
        output.write(format == Format.JSON ? json(difference, locale) : lines(difference, locale));
        return difference.isEmpty() ? 0 : TranslatorCommand.FOUND;
    }

    private static String lines(Difference difference, Locale locale) {
        return difference.changes().stream()
                .map(change -> change.inWords(locale) + "\n")
                .collect(Collectors.joining());
    }

    private static String json(Difference difference, Locale locale) {
        var list = JSON.createArrayNode();
        for (Change change : difference.changes()) {
            list.addObject()
                    .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("subject", change.subject().name().toLowerCase(Locale.ROOT))
                    .put("element", change.element())
                    .put("name", change.name())
                    .put("attribute", change.attribute())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("topology", change.topology())
                    .put("text", change.inWords(locale));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }
}
