package org.loonbpm.notice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.notice.NoticeMessage.Recipient;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;

/**
 * WeChat Work (企业微信): where {@code hook_url} names a group's robot, a text to the group that mentions the people by their
 * telephone numbers; otherwise a text to each of them from the application that {@code corpid}, {@code corpsecret} and {@code
 * agent_id} name.
 */
@Component
class WeChatWorkChannel implements NoticeChannel {

    /** A robot refuses more than 2048 bytes. */
    private static final int LONGEST = 2000;

    private static final int MOST_PEOPLE = 1000;

    private final ChatClient chat;
    private final ChatApplications applications;
    private final String server;

    WeChatWorkChannel(ChatClient chat, ChatApplications applications, NoticeSettings settings) {
        this.chat = chat;
        this.applications = applications;
        this.server = settings.wechatWorkUrl();
    }

    @Override
    public int typeId() {
        return 2;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        String words = shortened(telling.words());
        if (target.hookUrl().isBlank()) {
            toEach(application(target), words, telling.recipients());
        } else {
            var text = Map.of("content", words, "mentioned_mobile_list", telling.phones());
            chat.post(target.hookUrl(), Map.of("msgtype", "text", "text", text));
        }
    }

    private ChatApplication application(SavedNotice target) throws NotSent {
        return ChatApplication.of(
                server + "/cgi-bin/gettoken",
                "corpid",
                target.corpid(),
                "corpsecret",
                target.corpsecret(),
                target.agentId());
    }

    /** The server itself passes over what it was sent before: a message that is sent again reaches nobody twice. */
    private void toEach(ChatApplication application, String words, List<Recipient> people) throws NotSent {
        List<String> ids = applications.ids(
                application,
                people,
                phone -> applications
                        .post(application, server + "/cgi-bin/user/getuserid", Map.of("mobile", phone))
                        .path("userid")
                        .asString(""));
        for (int from = 0; from < ids.size(); from += MOST_PEOPLE) {
            var message = new LinkedHashMap<String, Object>();
            message.put("touser", String.join("|", ids.subList(from, Math.min(from + MOST_PEOPLE, ids.size()))));
            message.put("msgtype", "text");
            message.put("agentid", application.agent());
            message.put("text", Map.of("content", words));
            message.put("enable_duplicate_check", 1);
            applications.post(application, server + "/cgi-bin/message/send", message);
        }
    }

    static String shortened(String words) {
        String shortened = words;
        while (shortened.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -10));
        }
        return shortened.equals(words) ? words : shortened.strip() + "…";
    }
}
