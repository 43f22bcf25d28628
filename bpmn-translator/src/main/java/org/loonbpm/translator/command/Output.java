package org.loonbpm.translator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes what it made. */
final class Output {

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    void write(String text) {
        if (file == null) {
            out().print(text);
            return;
        }
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UnusableFile("%s: cannot be written: %s".formatted(file, unwritable.getMessage()));
        }
    }

    void tell(String line) {
        spec().commandLine().getErr().println(line);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("not called from the command line");
        }
        return command;
    }
}
