package org.loonbpm.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.person;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator publishes a change while a ticket runs, and takes it back. */
class PublishJourneyTest extends LoonflowTest {

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        chromium.close();
    }

    @Test
    void aChangeIsPublishedWhileATicketRuns() {
        // given
        String ann = loonflow.person("ann");
        String bob = loonflow.person("bob");
        var leave = loonflow.publish(workflow("Leave")
                .state("Approve", person(bob))
                .transition("Submit", START, "Approve")
                .transition("Agree", "Approve", END));
        long ticket = loonflow.as(ann).open(leave, "Submit", Map.of("title", "Two days off"));
        String path = "/admin/workflows/" + leave.id();
        var administrator = visitor(desktop())
                .open("/")
                .signIn("admin", ADMIN_PASSWORD)
                .open(path + "/publish")
                .settleOn("When they are published")
                .sees("Edits collect in a draft until they are published. Tickets run on version 2.");
        var handler = visitor(desktop())
                .open("/tickets/" + ticket)
                .signIn(bob)
                .seesMarkedInDiagram("state_" + leave.state("Approve"), "current");

        // when
        var editor = new Editor(loonflow.admin(), leave.id());
        long record = editor.addState("Record", person(bob));
        long noted = editor.addTransition("Noted", record, leave.state(END));
        editor.changeTransition(leave.transition("Submit"), "Submit", leave.state(START), record, 0);
        editor.deleteTransition(leave.transition("Agree"));
        editor.deleteState(leave.state("Approve"));
        administrator
                .open(path + "/states")
                .sees("This is a draft. Tickets go on with version 2 until it is published.")
                .follow("Review and publish")
                .seesMarkedInDiagram("state_" + leave.state("Approve"), "removed")
                .seesMarkedInDiagram("state_" + record, "added")
                .sees("Blocked 1")
                .photograph("publish-blocked")
                .choose("Where tickets in Approve go", "Record")
                .sees("Moved 1")
                .press("Publish")
                .sees("Version 3 is published")
                .sees("Same 0 · moved 1 · blocked 0 · failed 0")
                .photograph("published");

        // then
        handler.seesMarkedInDiagram("state_" + record, "current").sees("Noted");
        administrator
                .press("Undo: back to version 2")
                .sees("Two days off")
                .photograph("undo")
                .press("Undo the publication")
                .sees("Version 2 counts again")
                .sees("Same 0 · moved 0 · blocked 1 · failed 0")
                .open(path + "/versions")
                .sees("Published")
                .photograph("versions");
        loonflow.as(bob)
                .patch("/tickets/" + ticket, Map.of("transition_id", noted))
                .requireDone();
        assertThat(visitors).flatExtracting(Visitor::complaints).isEmpty();
    }

    @Test
    void thePageFitsAPhoneInTheDark() {
        // given
        String ann = loonflow.person("ann");
        var leave = loonflow.publish(workflow("Leave")
                .state("Approve", person(ann))
                .transition("Submit", START, "Approve")
                .transition("Agree", "Approve", END));
        loonflow.as(ann).open(leave, "Submit", Map.of("title", "Two days off"));
        String path = "/workflows/%d/publish".formatted(leave.id());
        loonflow.admin().put(path, Map.of("mode", "published")).requireDone();
        new Editor(loonflow.admin(), leave.id()).addTransition("Refuse", leave.state("Approve"), leave.state(START));

        // when
        var phone = new NewContextOptions()
                .setLocale("en-US")
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK);
        var visitor = visitor(phone)
                .open("/admin" + path)
                .signIn("admin", ADMIN_PASSWORD)
                .sees("Same 1")
                .photograph("publish-phone-dark");

        // then
        assertThat(visitor.widthBeyondTheScreen()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }

    private Visitor visitor(NewContextOptions screen) {
        var visitor = chromium.visitor("http://127.0.0.1:" + port, screen);
        visitors.add(visitor);
        return visitor;
    }

    private static NewContextOptions desktop() {
        return new NewContextOptions().setLocale("en-US").setViewportSize(1280, 850);
    }
}
