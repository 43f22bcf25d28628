package org.loonbpm.outbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.util.DigestUtils;

/**
 * By which a receiver knows who calls: Loonflow's headers {@code timestamp}, in seconds, and {@code signature}, the MD5 of the
 * timestamp followed by the token that both know.
 */
public final class Signature {

    private Signature() {}

    public static Map<String, String> headers(String token) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String signature = DigestUtils.md5DigestAsHex((timestamp + token).getBytes(StandardCharsets.UTF_8));
        return Map.of("timestamp", timestamp, "signature", signature);
    }
}
