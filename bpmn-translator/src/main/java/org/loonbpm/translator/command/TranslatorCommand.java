package org.loonbpm.translator.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command and its exit codes. */
@Command(
        name = "bpmn-translator",
        description = "Loonflow workflow definitions and BPMN 2.0, there and back.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfJar.class,
        footerHeading = "%nFiles are definitions (JSON) or BPMN 2.0 (XML), whichever is found; - is standard input.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it worked; check found no errors, diff found no changes",
            "1:check found errors, the definition has no process, or diff found changes",
            "2:the command was not understood",
            "3:a file could not be read, or says something that no workflow can"
        },
        subcommands = {
            CompileCommand.class,
            ReadCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            DrawCommand.class,
            HelpCommand.class
        })
public final class TranslatorCommand {

    static final int FOUND = 1;
    static final int UNREADABLE = 3;

    public static void main(String[] arguments) {
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command with the given output, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new TranslatorCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof UnusableFile) {
                        command.getErr().println(failure.getMessage());
                        return UNREADABLE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        var stream = new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
        return new PrintWriter(new BufferedWriter(stream));
    }
}
