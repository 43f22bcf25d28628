package org.loonbpm.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One HTTP connection that is kept open and does one call after the other. The client shares the processors with what it
 * measures, so it does as little as possible.
 */
final class KeptConnection implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean ending;

    KeptConnection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** After some calls the server ends a connection and says so in its last answer. */
    private void openAgainIfEnded() throws IOException {
        if (ending) {
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            ending = false;
        }
    }

    /** The answer's body; it has to say that all went well. */
    String call(String method, String path, String body, String headers) throws IOException {
        openAgainIfEnded();
        byte[] content = body.getBytes(UTF_8);
        var request = new ByteArrayOutputStream(1024 + content.length);
        request.writeBytes(
                "%s /api/v1.0%s HTTP/1.1\r\nHost: localhost\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(method, path, headers, content.length)
                        .getBytes(UTF_8));
        request.writeBytes(content);
        request.writeTo(socket.getOutputStream());
        String answer = read();
        if (!answer.contains("\"code\":0")) {
            throw new IOException("%s %s was refused: %s".formatted(method, path, answer));
        }
        return answer;
    }

    String get(String path, Signed signed) throws IOException {
        return call("GET", path, "", signed.headers());
    }

    private String read() throws IOException {
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            ending |= header.equals("connection: close");
            chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
        }
        return new String(chunked ? chunks() : in.readNBytes(length), UTF_8);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
