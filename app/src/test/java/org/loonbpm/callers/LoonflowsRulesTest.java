package org.loonbpm.callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.anyOf;
import static org.loonbpm.testing.Handlers.person;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;

/** Rules of Loonflow 2.0.21 that were found by asking it and this server the same. */
class LoonflowsRulesTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String cat;
    private PublishedWorkflow workflow;

    @BeforeEach
    void makeAWorkflow() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        workflow = loonflow.publish(workflow("Review")
                .state("Check", person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
    }

    @Test
    void aTicketComesBackToWhoeverAskedLast() {
        // given
        long ticket = loonflow.as(ann).open(workflow, "Submit", Map.of());
        addNode(ticket, bob, cat);
        addNode(ticket, cat, ann);

        // when
        Reply asked = loonflow.as(ann).get("/tickets/" + ticket);
        loonflow.as(ann).post("/tickets/" + ticket + "/add_node_end", Map.of()).requireDone();
        Reply back = loonflow.as(cat).get("/tickets/" + ticket);

        // then
        assertThat(asked.text("/data/value/add_node_man")).isEqualTo(cat);
        assertThat(back.text("/data/value/participant")).isEqualTo(cat);
        assertThat(back.at("/data/value/in_add_node").asBoolean()).isFalse();
        assertThat(loonflow.as(bob).handle(ticket, workflow, "Agree").code()).isEqualTo(-1);
        assertThat(loonflow.as(cat).handle(ticket, workflow, "Agree").code()).isZero();
    }

    @Test
    void whatIsSentAlongWhenATicketIsAcceptedIsNotRead() {
        // given
        PublishedWorkflow shared = loonflow.publish(workflow("Shared")
                .state("Check", anyOf(bob, cat))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        long ticket = loonflow.as(ann).open(shared, "Submit", Map.of());

        // when
        HttpResponse<String> accepted = loonflow.as(bob)
                .sendRaw(
                        "POST",
                        "/tickets/" + ticket + "/accept",
                        "application/x-www-form-urlencoded",
                        "a=1".getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(accepted.body()).contains("\"code\":0");
        assertThat(loonflow.as(bob).get("/tickets/" + ticket).text("/data/value/participant"))
                .isEqualTo(bob);
    }

    @Test
    void nullIsNoValueOfWhatIsEdited() {
        // given
        var role = new HashMap<String, Object>(Map.of("name", loonflow.own("buyers")));
        role.put("description", null);
        var notice = new HashMap<String, Object>(Map.of("name", loonflow.own("bell"), "type_id", 1));
        notice.put("hook_url", null);

        // when
        Reply roleAnswer = loonflow.admin().post("/accounts/roles", role);
        Reply noticeAnswer = loonflow.admin().post("/workflows/custom_notices", notice);

        // then
        assertThat(roleAnswer.text("/error")).isEqualTo("invalid");
        assertThat(roleAnswer.message()).contains("description");
        assertThat(noticeAnswer.text("/error")).isEqualTo("invalid");
    }

    @Test
    void aPageMayBeAskedForInAnySize() {
        // when
        Reply all = loonflow.admin().get("/accounts/users?per_page=100000&search_value=" + ann);

        // then
        assertThat(all.requireDone().number("/data/total")).isEqualTo(1);
    }

    @Test
    void anAddressWithoutANumberLeadsNowhere() {
        assertThat(loonflow.as(ann).get("/tickets/abc").status()).isEqualTo(404);
        assertThat(loonflow.as(ann).get("/workflows/abc/states").status()).isEqualTo(404);
    }

    @Test
    void whatIsGoneCanBeDeletedAgain() {
        // given
        long id = loonflow.admin().get("/accounts/users?search_value=" + cat).number("/data/value/0/id");
        loonflow.admin().delete("/accounts/users/" + id).requireDone();

        // when
        Reply again = loonflow.admin().delete("/accounts/users/" + id);
        Reply roles = loonflow.admin().get("/accounts/users/" + id + "/roles");
        Reply members = loonflow.admin().get("/accounts/roles/999999999/users");

        // then
        assertThat(again.code()).isZero();
        assertThat(roles.requireDone().number("/data/total")).isZero();
        assertThat(members.requireDone().number("/data/total")).isZero();
    }

    @Test
    void timesAreReadAsLooselyAsBefore() {
        // given
        loonflow.as(ann).open(workflow, "Submit", Map.of("title", "two words"));

        // then
        for (String start : new String[] {"2020-1-1", "2020-01-01T00:00:00", "2020-01-01%2000:00", "2020-01-01"}) {
            assertThat(loonflow.as(ann)
                            .get("/tickets?category=owner&create_start=" + start)
                            .number("/data/total"))
                    .as(start)
                    .isEqualTo(1);
        }
        assertThat(loonflow.as(ann).get("/tickets?category=owner&title=%20").number("/data/total"))
                .isEqualTo(1);
    }

    @Test
    void fieldsAreForThoseConcerned() {
        // given
        long ticket = loonflow.as(ann).open(workflow, "Submit", Map.of());

        // when
        Reply stranger = loonflow.as(cat).patch("/tickets/" + ticket + "/fields", Map.of("title", "mine"));
        Reply creator = loonflow.as(ann).patch("/tickets/" + ticket + "/fields", Map.of("title", "hers"));
        Reply handler = loonflow.as(bob).patch("/tickets/" + ticket + "/fields", Map.of("title", "his"));

        // then
        assertThat(stranger.text("/error")).isEqualTo("denied");
        assertThat(creator.code()).isZero();
        assertThat(handler.code()).isZero();
        assertThat(loonflow.as(ann).get("/tickets/" + ticket).text("/data/value/title"))
                .isEqualTo("his");
    }

    private void addNode(long ticket, String from, String to) {
        loonflow.as(from)
                .post("/tickets/" + ticket + "/add_node", Map.of("target_username", to, "suggestion", "help"))
                .requireDone();
    }
}
