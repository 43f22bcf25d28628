package org.loonbpm.takeover;

/** Why nothing can be taken over, in plain words. */
final class CannotTakeOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    CannotTakeOver(ExitCode exitCode, String reason) {
        super(reason);
        this.exitCode = exitCode;
    }

    CannotTakeOver(ExitCode exitCode, String reason, Throwable cause) {
        super(reason, cause);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
