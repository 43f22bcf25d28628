package org.loonbpm.script.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;

/** Runs one script after another, as its server says, until the server has no more to say. */
public final class ScriptWorker {

    // Python's own limit on recursion is to be met before this one is.
    private static final long STACK_BYTES = 64L << 20;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Interpreters interpreters;

    private ScriptWorker(DataInputStream in, DataOutputStream out, Interpreters interpreters) {
        this.in = in;
        this.out = out;
        this.interpreters = interpreters;
    }

    public static void main(String[] arguments) {
        work(Sandbox::closed);
    }

    /** Works with interpreters that may reach what the builders allow. */
    static void work(Supplier<Context.Builder> builders) {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What anybody prints by the usual way must not get between the frames.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var worker = new ScriptWorker(in, out, new Interpreters(builders));
        new Thread(null, worker::workUntilTheServerHasGone, "scripts", STACK_BYTES).start();
    }

    /** Whatever else goes wrong is printed to where the server logs it, and ends the process. */
    private void workUntilTheServerHasGone() {
        try {
            interpreters.start();
            while (true) {
                work();
            }
        } catch (IOException | InterruptedException serverHasGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() throws IOException, InterruptedException {
        try (Interpreter interpreter = interpreters.take()) {
            new Frame(Frame.Kind.READY).write(out);
            var run = new Run(Frame.read(in), interpreter);
            run.ended(this::ask).write(out);
        }
    }

    private String ask(String question) {
        try {
            new Frame(Frame.Kind.ASK, question).write(out);
            return Frame.read(in).text(0);
        } catch (IOException serverHasGone) {
            throw new UncheckedIOException(serverHasGone);
        }
    }
}
