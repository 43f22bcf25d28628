package org.loonbpm.platform;

import org.springframework.boot.ExitCodeGenerator;

/** The server cannot start for a reason that whoever starts it can remove; told in plain words, without a stack trace. */
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;
    private static final int EXIT_CODE = 2;

    private final String remedy;

    /**
     * @param reason what is in the way
     * @param remedy what to do about it
     */
    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
