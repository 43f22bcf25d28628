package org.loonbpm.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;

/**
 * DingTalk (钉钉): where {@code hook_url} names a group's robot, a text to the group that mentions the people by their telephone
 * numbers. {@code hook_token} is the robot's secret, if it wants what comes to be signed.
 */
@Component
class DingTalkChannel implements NoticeChannel {

    private static final String ALGORITHM = "HmacSHA256";

    private final ChatClient chat;
    private final Clock clock;

    DingTalkChannel(ChatClient chat, Clock clock) {
        this.chat = chat;
        this.clock = clock;
    }

    @Override
    public int typeId() {
        return 3;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        chat.post(
                signed(ChatClient.robot(target), target.hookToken(), clock.millis()),
                Map.of(
                        "msgtype", "text",
                        "text", Map.of("content", telling.words()),
                        "at", Map.of("atMobiles", telling.phones(), "isAtAll", false)));
    }

    /** As DingTalk asks: the time in milliseconds, and the HMAC-SHA256 of time, line feed and secret under the secret. */
    static String signed(String url, String secret, long millis) {
        if (secret.isBlank()) {
            return url;
        }
        String sign = URLEncoder.encode(hmac(millis + "\n" + secret, secret), StandardCharsets.UTF_8);
        return "%s%stimestamp=%d&sign=%s".formatted(url, url.contains("?") ? "&" : "?", millis, sign);
    }

    private static String hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
