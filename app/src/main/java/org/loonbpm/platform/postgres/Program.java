package org.loonbpm.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a program to its end and keeps what it said. */
final class Program {

    private static final int NOT_FOUND = 127;

    private Program() {}

    /** How a program ended, and what it wrote to both its outputs. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(List<String> prefix, String program, String... arguments) {
        var command = Stream.of(prefix.stream(), Stream.of(program), Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
        try {
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Output goes through a file: a server that the program leaves behind would hold a pipe open until its own end. */
    private static Result run(List<String> command) throws IOException {
        Path output = Files.createTempFile("loonbpm-", ".out");
        try {
            var process = start(command, output);
            process.getOutputStream().close();
            return new Result(waitFor(process), Files.readString(output).strip());
        } catch (ProgramMissing e) {
            return new Result(NOT_FOUND, String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static Process start(List<String> command, Path output) throws ProgramMissing {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new ProgramMissing(e);
        }
    }

    /** To the end even when interrupted, as happens on shutdown: a server half stopped helps nobody. */
    private static int waitFor(Process process) {
        boolean interrupted = false;
        while (true) {
            try {
                int exitCode = process.waitFor();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return exitCode;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private static final class ProgramMissing extends Exception {

        private static final long serialVersionUID = 1L;

        ProgramMissing(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
