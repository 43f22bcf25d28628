package org.loonbpm.script.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What server and worker say to each other: a kind and some texts, each with its length before it.
 *
 * <pre>
 *   server: RUN name, source, what the script is told, milliseconds, bytes of output  -> worker
 *   worker: READY       when it can take the next run                                   -> server
 *   worker: ASK what    while a script runs, answered by ANSWER                         -> server
 *   worker: DONE ending, what was printed, what the script wants                        -> server
 * </pre>
 */
public record Frame(Kind kind, List<String> texts) {

    private static final int MOST_TEXTS = 8;
    private static final int MOST_BYTES = 16 << 20;

    /** What is being said. */
    public enum Kind {
        RUN,
        ANSWER,
        READY,
        ASK,
        DONE
    }

    public Frame {
        texts = List.copyOf(texts);
    }

    public Frame(Kind kind, String... texts) {
        this(kind, List.of(texts));
    }

    public String text(int index) {
        return texts.get(index);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeByte(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    /** @throws IOException also where the other side says what no frame is: it may have died in the middle of one */
    public static Frame read(DataInputStream in) throws IOException {
        int kind = in.read();
        if (kind < 0) {
            throw new EOFException("the other side has ended");
        }
        int count = in.readUnsignedByte();
        if (kind >= Kind.values().length || count > MOST_TEXTS) {
            throw new IOException("what the other side says is not a frame");
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > MOST_BYTES) {
                throw new IOException("what the other side says is too long");
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the other side has ended");
            }
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return new Frame(Kind.values()[kind], texts);
    }
}
