package org.loonbpm.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Receiver.Response;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A ticket stands still because its hook goes to a wrong address; an administrator finds out, corrects it, and it goes on. */
class FailedHookJourneyTest extends LoonflowTest {

    private static final String CALL = "Tell the shop";
    private static final String CHECK = "Check the parcel";

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private Receiver shop;
    private PublishedWorkflow purchase = new PublishedWorkflow(0, Map.of(), Map.of());
    private long ticket;

    @BeforeEach
    void aHookGoesToAWrongAddress() throws IOException {
        shop = Receiver.start();
        shop.answers(request -> request.path().equals("/orders") ? Response.TAKEN : Response.BROKEN);
        String ann = loonflow.person("ann");
        purchase = loonflow.publish(workflow("Purchase")
                .state(CALL, Handlers.hook(shop.url("/odrers"), false))
                .state(CHECK, Handlers.person(ann))
                .transition("Submit", START, CALL)
                .transition("Told", CALL, CHECK)
                .transition("Here it is", CHECK, END));
        ticket = loonflow.as(ann).open(purchase, "Submit", Map.of("title", "A new lamp"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> loonflow.admin()
                                .get("/jobs?status=retrying&ticket_id=" + ticket)
                                .number("/data/total")
                        == 1);
    }

    @AfterEach
    void leave() {
        chromium.close();
        shop.close();
    }

    @Test
    void theFailureIsFoundCorrectedAndTriedAgain() {
        try (var admin = chromium.visitor(
                "http://127.0.0.1:" + port,
                new NewContextOptions().setLocale("en-US").setViewportSize(1280, 850))) {
            // given
            admin.open("/login")
                    .signIn("admin", ADMIN_PASSWORD)
                    .open("/admin/jobs?status=retrying&workflow=" + purchase.id())
                    .sees("the hook answered with HTTP status 500")
                    .photograph("job-retrying")
                    .follow("A new lamp")
                    .turnTo("Why here?")
                    .sees("How it came here")
                    .photograph("ticket-hook-failed");

            // when
            admin.open("/admin/workflows/%d/states".formatted(purchase.id()))
                    .press("Change " + CALL)
                    .type("Address", shop.url("/orders"))
                    .save()
                    .open("/admin/jobs?status=retrying&workflow=" + purchase.id())
                    .press("Try all again")
                    .press("Yes")
                    .sees("1 tried again");

            // then
            admin.open("/tickets/" + ticket)
                    .seesMarkedInDiagram("state_" + purchase.state(CHECK), "current")
                    .photograph("ticket-hook-done");
            assertThat(shop.requests()).extracting(Receiver.Request::path).endsWith("/orders");
            assertThat(admin.complaints()).isEmpty();
        }
    }
}
