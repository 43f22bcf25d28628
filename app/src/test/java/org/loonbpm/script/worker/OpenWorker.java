package org.loonbpm.script.worker;

import org.graalvm.polyglot.Context;

/** A worker whose scripts may do everything: what is tried there succeeds, if the attempt is any good. */
public final class OpenWorker {

    private OpenWorker() {}

    public static void main(String[] arguments) {
        ScriptWorker.work(() -> Context.newBuilder("python").allowAllAccess(true));
    }
}
