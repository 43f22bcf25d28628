package org.loonbpm.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a mail server and lets everybody wait, so that there is time to be killed in the middle of a mail. */
final class SlowMail implements AutoCloseable {

    private final ServerSocket socket;
    private final int mailPort;
    private final Duration delay;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    SlowMail(int mailPort, Duration delay) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        this.mailPort = mailPort;
        this.delay = delay;
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Whether somebody is kept waiting just now. */
    boolean isWaitedFor() {
        return waiting.get() > 0;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                threads.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        waiting.incrementAndGet();
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
        try (caller;
                Socket mail = new Socket("127.0.0.1", mailPort)) {
            threads.execute(() -> copy(caller, mail));
            mail.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException gone) {
            // Whoever was killed does not talk any more; that is what this is for.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
