package org.loonbpm.script.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * Keeps interpreters ready: making one takes some hundred milliseconds, taking one takes none.
 *
 * <p>All share an engine, so that what the library's code is compiled to is made once.
 */
final class Interpreters {

    private static final int READY = 2;

    /** In this order; what one defines the next may use. */
    private static final List<String> LIBRARY =
            List.of("refused.py", "ticket.py", "loonflow.py", "requests.py", "run.py");

    private final Engine engine;
    private final Supplier<Context.Builder> builders;
    private final List<Source> library;
    private final BlockingQueue<Interpreter> ready = new LinkedBlockingQueue<>(READY);

    Interpreters(Supplier<Context.Builder> builders) {
        this.builders = builders;
        this.engine = Engine.newBuilder("python")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        this.library = LIBRARY.stream().map(Interpreters::part).toList();
    }

    /** Makes the first one, runs something in it, and goes on making them in the background. */
    void start() {
        try (Interpreter first = prepared()) {
            first.run("first.py", "print(ticket.id)", "{}", new Output(1024, () -> {}), question -> "{}");
        }
        var maker = new Thread(this::make, "interpreters");
        maker.setDaemon(true);
        maker.start();
    }

    Interpreter take() throws InterruptedException {
        return ready.take();
    }

    private void make() {
        try {
            while (true) {
                ready.put(prepared());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Interpreter prepared() {
        return Interpreter.prepared(builders.get().engine(engine), library);
    }

    private static Source part(String name) {
        try (InputStream in = Interpreters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return Source.newBuilder("python", new String(in.readAllBytes(), StandardCharsets.UTF_8), name)
                    .buildLiteral();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
