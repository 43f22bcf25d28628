package org.loonbpm.script.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a script prints, up to a limit; whoever goes beyond is reported once. */
final class Output extends OutputStream {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final int limit;
    private final Runnable whenFull;
    private boolean full;

    Output(int limit, Runnable whenFull) {
        this.limit = limit;
        this.whenFull = whenFull;
    }

    @Override
    public synchronized void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = limit - printed.size();
        printed.write(bytes, offset, Math.min(room, length));
        if (length > room && !full) {
            full = true;
            whenFull.run();
        }
    }

    synchronized String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
