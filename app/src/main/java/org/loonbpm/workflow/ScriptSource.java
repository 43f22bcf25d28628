package org.loonbpm.workflow;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.loonbpm.web.Refusal;

/**
 * The text of a Python script.
 *
 * @param savedName the name of the file that Loonflow would keep it in; callers read it
 */
public record ScriptSource(String savedName, String source) {

    private static final int MOST_BYTES = 1_000_000;

    /** Of an uploaded file. */
    public static ScriptSource uploaded(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid("a script may have %d bytes, this one has %d".formatted(MOST_BYTES, content.length));
        }
        return new ScriptSource("workflow_script/%s.py".formatted(UUID.randomUUID()), decoded(content));
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.invalid("the script must be a text, it has a zero byte in it");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.invalid("the script must be a text in UTF-8");
        }
    }
}
