package org.loonbpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.ChatServer;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver.Request;
import org.loonbpm.testing.Reply;

/** People are told by applications of WeChat Work and DingTalk. */
class ChatApplicationsTest extends LoonflowTest {

    private static final String WECHAT_MESSAGES = "/cgi-bin/message/send";
    private static final String DINGTALK_MESSAGES = "/topapi/message/corpconversation/asyncsend_v2";

    private String ann;
    private String ben;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        ben = loonflow.person("ben");
    }

    @Test
    void ofWeChatWorkTellEachPersonWithATokenThatIsKept() {
        // given
        String corp = loonflow.own("corp");
        PublishedWorkflow flow =
                toldBy(notice(2, Map.of("corpid", corp, "corpsecret", ChatServer.SECRET, "agent_id", "1000002")));

        // when
        open(flow, "first");
        Request first = awaitMessage(WECHAT_MESSAGES, "first");
        open(flow, "second");
        awaitMessage(WECHAT_MESSAGES, "second");

        // then
        assertThat(first.body().path("touser").asString()).isEqualTo("id-of-13900000000");
        assertThat(first.body().path("agentid").asLong()).isEqualTo(1000002);
        assertThat(first.body().at("/text/content").asString()).isEqualTo(loonflow.own("first"));
        assertThat(ChatServer.requests("/cgi-bin/gettoken", corp)).hasSize(1);
    }

    @Test
    void ofDingTalkTellEachPersonAndFetchAnotherTokenWhenTheirsHasRunOut() {
        // given
        String key = loonflow.own("key");
        PublishedWorkflow flow =
                toldBy(notice(3, Map.of("appkey", key, "appsecret", ChatServer.SECRET, "agent_id", "77")));
        open(flow, "first");
        Request first = awaitMessage(DINGTALK_MESSAGES, "first");
        ChatServer.forgetTokens();

        // when
        open(flow, "second");
        awaitMessages(DINGTALK_MESSAGES, "second", 2);

        // then
        assertThat(first.body().path("userid_list").asString()).isEqualTo("id-of-13900000000");
        assertThat(first.body().path("agent_id").asLong()).isEqualTo(77);
        assertThat(first.body().at("/msg/text/content").asString()).isEqualTo(loonflow.own("first"));
        assertThat(ChatServer.requests("/gettoken", key)).hasSize(2);
    }

    @Test
    void sayWhatIsWrongWithoutTheSecret() {
        long wrong = notice(2, Map.of("corpid", "c", "corpsecret", "wrong-secret", "agent_id", "1"));
        long incomplete = notice(3, Map.of("appkey", "a", "appsecret", "s"));

        assertThat(trial(wrong).message())
                .contains("40001", "invalid credential")
                .doesNotContain("wrong-secret");
        assertThat(trial(incomplete).message()).contains("appkey, appsecret and agent_id");
    }

    private Request awaitMessage(String path, String title) {
        return awaitMessages(path, title, 1).get(0);
    }

    private List<Request> awaitMessages(String path, String title, int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> ChatServer.requests(path, loonflow.own(title)), sent -> sent.size() == count);
    }

    private void open(PublishedWorkflow flow, String title) {
        loonflow.as(ann).open(flow, "Submit", Map.of("title", loonflow.own(title)));
    }

    private Reply trial(long notice) {
        return loonflow.admin().post("/workflows/custom_notices/%d/test".formatted(notice), Map.of());
    }

    private long notice(int type, Map<String, String> more) {
        var body = new HashMap<String, Object>(more);
        body.put("name", loonflow.own("notice"));
        body.put("type_id", type);
        return loonflow.admin()
                .post("/workflows/custom_notices", body)
                .requireDone()
                .number("/data/notice_id");
    }

    private PublishedWorkflow toldBy(long notice) {
        return loonflow.publish(workflow("chat")
                .notices(List.of(notice), "{title}", "{title}")
                .state("Check", Handlers.person(ben))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
    }
}
