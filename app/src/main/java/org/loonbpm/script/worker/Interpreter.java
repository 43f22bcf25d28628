package org.loonbpm.script.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** One Python, made ready in advance, for one script. */
final class Interpreter implements AutoCloseable {

    private final Context context;
    private final Value run;
    private final Redirection output;
    private final Questions questions;

    private Interpreter(Context context, Value run, Redirection output, Questions questions) {
        this.context = context;
        this.run = run;
        this.output = output;
        this.questions = questions;
    }

    /** Makes one ready: everything that all scripts need has been imported. */
    static Interpreter prepared(Context.Builder builder, List<Source> library) {
        var output = new Redirection();
        var questions = new Questions();
        Context context = builder.out(output)
                .err(OutputStream.nullOutputStream())
                .in(InputStream.nullInputStream())
                .build();
        ProxyExecutable ask = arguments -> questions.ask(arguments[0].asString());
        library.forEach(context::eval);
        Value run = context.getBindings("python").getMember("start").execute(ask);
        return new Interpreter(context, run, output, questions);
    }

    /**
     * Runs the script; its exceptions are part of what is returned, as JSON text.
     *
     * @param asks answers what the script asks for
     */
    String run(String name, String source, String told, Output printed, UnaryOperator<String> asks) {
        output.to(printed);
        questions.answeredBy(asks);
        return run.execute(name, source, told).asString();
    }

    /** Ends what runs in it, from another thread. */
    void cancel() {
        context.close(true);
    }

    @Override
    public void close() {
        context.close(true);
    }

    /** Until a script runs there is nobody to ask. */
    private static final class Questions {

        private volatile UnaryOperator<String> answers = question -> "{}";

        String ask(String question) {
            return answers.apply(question);
        }

        void answeredBy(UnaryOperator<String> asks) {
            answers = asks;
        }
    }
}
