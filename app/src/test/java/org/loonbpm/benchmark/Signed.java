package org.loonbpm.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.springframework.util.DigestUtils;

/** The headers with which an application signs a call in somebody's name. */
record Signed(String application, String token, String username) {

    String headers() {
        String time = Long.toString(Instant.now().getEpochSecond());
        return "appname: %s\r\nusername: %s\r\ntimestamp: %s\r\nsignature: %s\r\n"
                .formatted(application, username, time, DigestUtils.md5DigestAsHex((time + token).getBytes(UTF_8)));
    }
}
