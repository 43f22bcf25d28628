package org.loonbpm.script;

/** There is no process to run a script in; the script has not begun, or what it did does not count. */
public final class NoWorker extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoWorker(String message) {
        super(message);
    }
}
