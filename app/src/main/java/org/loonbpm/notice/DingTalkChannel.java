package org.loonbpm.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.loonbpm.notice.NoticeMessage.Recipient;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;

/**
 * DingTalk (钉钉): where {@code hook_url} names a group's robot, a text to the group that mentions the people by their telephone
 * numbers. {@code hook_token} is the robot's secret, if it wants what comes to be signed. Otherwise a text to each of them from
 * the application that {@code appkey}, {@code appsecret} and {@code agent_id} name.
 */
@Component
class DingTalkChannel implements NoticeChannel {

    private static final String ALGORITHM = "HmacSHA256";

    private static final int MOST_PEOPLE = 100;

    private final ChatClient chat;
    private final ChatApplications applications;
    private final String server;
    private final Clock clock;

    DingTalkChannel(ChatClient chat, ChatApplications applications, NoticeSettings settings, Clock clock) {
        this.chat = chat;
        this.applications = applications;
        this.server = settings.dingTalkUrl();
        this.clock = clock;
    }

    @Override
    public int typeId() {
        return 3;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        var text = Map.of("content", telling.words());
        if (target.hookUrl().isBlank()) {
            toEach(application(target), Map.of("msgtype", "text", "text", text), telling.recipients());
        } else {
            chat.post(
                    signed(target.hookUrl(), target.hookToken(), clock.millis()),
                    Map.of(
                            "msgtype",
                            "text",
                            "text",
                            text,
                            "at",
                            Map.of("atMobiles", telling.phones(), "isAtAll", false)));
        }
    }

    private ChatApplication application(SavedNotice target) throws NotSent {
        return ChatApplication.of(
                server + "/gettoken", "appkey", target.appkey(), "appsecret", target.appsecret(), target.agentId());
    }

    private void toEach(ChatApplication application, Map<String, ?> message, List<Recipient> people) throws NotSent {
        List<String> ids = applications.ids(
                application,
                people,
                phone -> applications
                        .post(application, server + "/topapi/v2/user/getbymobile", Map.of("mobile", phone))
                        .path("result")
                        .path("userid")
                        .asString(""));
        for (int from = 0; from < ids.size(); from += MOST_PEOPLE) {
            applications.post(
                    application,
                    server + "/topapi/message/corpconversation/asyncsend_v2",
                    Map.of(
                            "agent_id",
                            application.agent(),
                            "userid_list",
                            String.join(",", ids.subList(from, Math.min(from + MOST_PEOPLE, ids.size()))),
                            "msg",
                            message));
        }
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
