package org.loonbpm.notice;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.loonbpm.workflow.SavedNotice;
import org.springframework.stereotype.Component;

/**
 * WeChat Work (企业微信): where {@code hook_url} names a group's robot, a text to the group that mentions the people by their
 * telephone numbers.
 */
@Component
class WeChatWorkChannel implements NoticeChannel {

    /** A robot refuses more than 2048 bytes. */
    private static final int LONGEST = 2000;

    private final ChatClient chat;

    WeChatWorkChannel(ChatClient chat) {
        this.chat = chat;
    }

    @Override
    public int typeId() {
        return 2;
    }

    @Override
    public void send(SavedNotice target, Telling telling) throws NotSent {
        var text = Map.of("content", shortened(telling.words()), "mentioned_mobile_list", telling.phones());
        chat.post(ChatClient.robot(target), Map.of("msgtype", "text", "text", text));
    }

    static String shortened(String words) {
        String shortened = words;
        while (shortened.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -10));
        }
        return shortened.equals(words) ? words : shortened.strip() + "…";
    }
}
