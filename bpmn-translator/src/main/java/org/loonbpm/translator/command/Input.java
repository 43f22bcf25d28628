package org.loonbpm.translator.command;

import java.util.Locale;
import org.loonbpm.translator.definition.WorkflowDefinition;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one file that a command works on. */
final class Input {

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The file to work on; - or none is standard input.")
    private String file = "-";

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of findings: en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    TextFile file() {
        return new TextFile(file);
    }

    Locale locale() {
        return language.locale();
    }

    WorkflowDefinition definition() {
        return file().definition(locale());
    }
}
