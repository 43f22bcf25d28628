package org.loonbpm.script.worker;

import java.io.IOException;
import java.io.OutputStream;

/** Where an interpreter prints before and after it is known where its script prints. */
final class Redirection extends OutputStream {

    private volatile OutputStream target = nullOutputStream();

    void to(OutputStream newTarget) {
        target = newTarget;
    }

    @Override
    public void write(int value) throws IOException {
        target.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target.write(bytes, offset, length);
    }
}
