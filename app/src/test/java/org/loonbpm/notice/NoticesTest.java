package org.loonbpm.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.MailServer;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Receiver.Response;
import org.loonbpm.testing.Reply;

/** People are told that a ticket waits for them, by whichever way the workflow names. */
class NoticesTest extends LoonflowTest {

    private static final Response WELL = new Response(200, "{\"errcode\": 0, \"errmsg\": \"ok\"}");

    private Receiver receiver;
    private String ann;
    private String ben;

    @BeforeEach
    void people() throws IOException {
        receiver = Receiver.start();
        ann = loonflow.person("ann");
        ben = loonflow.person("ben" + loonflow.own("x"));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void byHookCarryEverythingAndAreSigned() {
        // given
        PublishedWorkflow flow = toldBy(notice(1, Map.of("hook_url", receiver.url("/told"), "hook_token", "t")));

        // when
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        var told = receiver.await(1).get(0);
        assertThat(told.headers()).containsKeys("signature", "timestamp", "x-loonbpm-delivery");
        assertThat(told.body().path("title_result").asString()).isEqualTo("年假 of " + ann);
        assertThat(told.body().path("content_result").asString()).isEqualTo("3 days, {oops}");
        assertThat(told.body().at("/ticket_value_info/id").asLong()).isEqualTo(ticket);
        assertThat(told.body().at("/participant_info_list/0/username").asString())
                .isEqualTo(ben);
        assertThat(told.body().at("/last_flow_log/transition/transition_name").asString())
                .isEqualTo("Submit");
    }

    @Test
    void toARobotOfWeChatWorkMentionPeople() {
        // given
        receiver.answers(WELL);
        PublishedWorkflow flow = toldBy(notice(2, Map.of("hook_url", receiver.url("/robot?key=k"))));

        // when
        loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        var told = receiver.await(1).get(0);
        assertThat(told.query()).isEqualTo("key=k");
        assertThat(told.body().path("msgtype").asString()).isEqualTo("text");
        assertThat(told.body().at("/text/content").asString()).isEqualTo("年假 of " + ann + "\n3 days, {oops}");
        assertThat(told.body().at("/text/mentioned_mobile_list/0").asString()).isEqualTo("13900000000");
    }

    @Test
    void toARobotOfDingTalkAreSignedInItsWay() {
        // given
        receiver.answers(WELL);
        PublishedWorkflow flow =
                toldBy(notice(3, Map.of("hook_url", receiver.url("/robot?access_token=a"), "hook_token", "SECabc")));

        // when
        loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        var told = receiver.await(1).get(0);
        assertThat(told.query()).matches("access_token=a&timestamp=\\d{13}&sign=.{44}");
        assertThat(told.body().at("/text/content").asString()).startsWith("年假 of " + ann);
        assertThat(told.body().at("/at/atMobiles/0").asString()).isEqualTo("13900000000");
    }

    @Test
    void byMailReachEachPersonOnce() throws Exception {
        // given
        PublishedWorkflow flow = toldBy(notice(4, Map.of()));

        // when
        loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // then
        var mail = MailServer.await(addressOf(ben), 1).get(0);
        assertThat(mail.getSubject()).isEqualTo("年假 of " + ann);
        assertThat(mail.getContent().toString().strip()).isEqualTo("年假 of " + ann + "\r\n3 days, {oops}");
        assertThat(mail.getFrom()[0]).hasToString("loonbpm@localhost");
        await().during(Duration.ofMillis(500))
                .until(() -> MailServer.mailsTo(addressOf(ben)).size() == 1);
    }

    @Test
    void thatCannotBeSentDelayNothingAndAreSentAgain() {
        // given
        receiver.answers(Response.BROKEN);
        PublishedWorkflow flow = toldBy(notice(1, Map.of("hook_url", receiver.url("/told"), "hook_token", "t")));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));
        receiver.await(1);
        assertThat(loonflow.as(ben).handle(ticket, flow, "End").code()).isZero();
        Reply failed = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> loonflow.admin().get("/jobs?kind=notice&status=retrying&ticket_id=" + ticket),
                        jobs -> jobs.number("/data/total") == 2);
        assertThat(failed.text("/data/value/0/error"))
                .isEqualTo("the receiver answered with HTTP status 500 and no code 0");
        receiver.answers(Response.TAKEN);

        // when
        loonflow.admin()
                .post("/jobs/retry", Map.of("all", Map.of("ticket_id", ticket)))
                .requireDone();

        // then
        var requests = receiver.await(4);
        assertThat(requests.stream()
                        .map(request -> request.headers().get("x-loonbpm-delivery"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void canBePreviewedByAdministrators() {
        // given
        PublishedWorkflow flow = toldBy(notice(4, Map.of()));
        long ticket = loonflow.as(ann).open(flow, "Submit", Map.of("days", 3));

        // when
        Reply preview = loonflow.admin()
                .post("/workflows/custom_notices/preview", Map.of("ticket_id", ticket, "title_template", "{days}!"));

        // then
        assertThat(preview.text("/data/title_result")).isEqualTo("3!");
        assertThat(preview.text("/data/content_result")).isEqualTo("3 days, {oops}");
        assertThat(preview.text("/data/unknown_placeholders/0")).isEqualTo("oops");
        assertThat(preview.text("/data/placeholders/creator")).isEqualTo(ann);
        assertThat(loonflow.loggedIn(ann)
                        .post("/workflows/custom_notices/preview", Map.of("ticket_id", ticket))
                        .text("/error"))
                .isEqualTo("denied");
    }

    @Test
    void canBeTriedOut() {
        // given
        long good = notice(1, Map.of("hook_url", receiver.url("/told"), "hook_token", "t"));
        long forbidden = notice(2, Map.of("hook_url", "http://robots.example.com/told"));

        // then
        assertThat(trial(good).code()).isZero();
        assertThat(receiver.await(1)
                        .get(0)
                        .body()
                        .at("/participant_info_list/0/username")
                        .asString())
                .isEqualTo("admin");
        assertThat(trial(forbidden).text("/error")).isEqualTo("notice_failed");
        assertThat(trial(forbidden).message()).contains("not among those that may be called");
        assertThat(trial(notice(3, Map.of("appkey", "a", "appsecret", "s"))).message())
                .contains("hook_url must name a group's robot");
        assertThat(loonflow.loggedIn(ann)
                        .post("/workflows/custom_notices/%d/test".formatted(good), Map.of())
                        .text("/error"))
                .isEqualTo("denied");
    }

    @Test
    void areNotSentToSomebodyWhoDoesNotAnswerAsARobotDoes() {
        // given
        long robot = notice(3, Map.of("hook_url", receiver.url("/robot")));
        receiver.answers(new Response(200, "<html>welcome</html>"));

        // then
        assertThat(trial(robot).message()).contains("the receiver answered with HTTP status 200 and errcode none");
    }

    @Test
    void aSignatureForDingTalkIsAsItsDocumentationComputesIt() throws Exception {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec("s".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = java.util.Base64.getEncoder()
                .encodeToString(mac.doFinal("1700000000000\ns".getBytes(StandardCharsets.UTF_8)));

        assertThat(DingTalkChannel.signed("https://h/robot?access_token=a", "s", 1700000000000L))
                .isEqualTo("https://h/robot?access_token=a&timestamp=1700000000000&sign="
                        + java.net.URLEncoder.encode(expected, StandardCharsets.UTF_8));
    }

    @Test
    void textsAreShortenedBetweenCharacters() {
        String shortened = WeChatWorkChannel.shortened("汉😀".repeat(600));

        assertThat(shortened.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
        assertThat(shortened).endsWith("…").doesNotContain("?");
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
        return loonflow.publish(workflow("told")
                .field("days", 10)
                .notices(List.of(notice), "年假 of {creator}", "{days} days, {oops}")
                .state("Check", Handlers.person(ben))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
    }

    private String addressOf(String username) {
        return loonflow.admin().get("/accounts/users?search_value=" + username).text("/data/value/0/email");
    }
}
