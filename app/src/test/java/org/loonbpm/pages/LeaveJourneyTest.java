package org.loonbpm.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.Handlers.everyoneOf;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks for leave, both leaders have to agree, then the human resources department records it. */
class LeaveJourneyTest extends LoonflowTest {

    private static final String APPROVAL = "Leaders approve";
    private static final String RECORDING = "HR records";

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private final List<Visitor> visitors = new ArrayList<>();
    private String carl = "";
    private String ann = "";
    private String bob = "";
    private String jack = "";
    private PublishedWorkflow leave = new PublishedWorkflow(0, Map.of(), Map.of());

    @BeforeEach
    void publishLeave() {
        carl = loonflow.person("carl");
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        jack = loonflow.person("jack");
        leave = loonflow.publish(workflow("Leave")
                .field("days", 15)
                .state(APPROVAL, everyoneOf(ann, bob))
                .state(RECORDING, person(jack))
                .transition("Submit", START, APPROVAL)
                .transition("Agree", APPROVAL, RECORDING)
                .transition("Record", RECORDING, END));
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        chromium.close();
    }

    @Test
    void aRequestIsApprovedByAllWhoMustAndEnds() {
        // given
        visitor(desktop())
                .open("/")
                .signIn(carl)
                .follow("New ticket")
                .follow(loonflow.own("Leave"))
                .type("Title", "Two days off")
                .type("days", "2")
                .photograph("new-ticket")
                .press("Submit")
                .sees("The ticket has been created")
                .seesMarkedInDiagram("state_" + leave.state(APPROVAL), "current")
                .photograph("ticket-created");

        // when
        visitor(desktop())
                .open("/")
                .signIn(ann)
                .sees("Two days off")
                .photograph("workbench")
                .follow("Two days off")
                .type("Suggestion", "enjoy")
                .press("Agree")
                .sees("Done: Agree")
                .sees("bob: not yet");
        visitor(desktop())
                .open("/")
                .signIn(bob)
                .follow("Two days off")
                .press("Agree")
                .sees("Done: Agree");
        visitor(desktop())
                .open("/")
                .signIn(jack)
                .follow("Two days off")
                .seesMarkedInDiagram("state_" + leave.state(APPROVAL), "travelled")
                .seesMarkedInDiagram("state_" + leave.state(RECORDING), "current")
                .press("Record")
                .sees("This ticket has ended.")
                .seesMarkedInDiagram("state_" + leave.state(END), "current")
                .photograph("ticket-ended");

        // then
        visitor(desktop())
                .open("/")
                .signIn(carl)
                .open("/workbench?tab=owner")
                .sees("Finished")
                .follow("Two days off")
                .sees("enjoy");
        assertThat(visitors).flatExtracting(Visitor::complaints).isEmpty();
    }

    @Test
    void nothingTypedIsLostWhenTheSessionEnds() {
        // given
        long ticket = loonflow.as(carl).open(leave, "Submit", Map.of("title", "Three days off"));
        var visitor = visitor(desktop())
                .open("/tickets/" + ticket)
                .isAt("/login?to=%2Ftickets%2F" + ticket)
                .signIn(ann)
                .isAt("/tickets/" + ticket)
                .type("Suggestion", "have a good time");

        // when
        visitor.losesCookies()
                .press("Agree")
                .sees("Your session has ended")
                .photograph("session-ended")
                .confirmPassword()
                .press("Agree")
                .sees("Done: Agree");

        // then
        assertThat(loonflow.as(carl)
                        .get("/tickets/%d/flowlogs".formatted(ticket))
                        .text("/data/value/0/suggestion"))
                .isEqualTo("have a good time");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void anAdministratorSeesWhereTicketsWait() {
        // given
        loonflow.as(carl).open(leave, "Submit", Map.of("title", "Five days off"));
        var visitor = visitor(desktop())
                .open("/admin/workflows/%d/diagram?view=tickets".formatted(leave.id()))
                .signIn("admin", ADMIN_PASSWORD);

        // when
        visitor.seesMarkedInDiagram("state_" + leave.state(APPROVAL), "warmth-5")
                .photograph("heat")
                .follow(APPROVAL + ": 1 there now");

        // then
        visitor.sees("1 in all").sees("Five days off").photograph("administered-tickets");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aTicketFitsAPhoneInTheDark() {
        // given
        long ticket = loonflow.as(carl).open(leave, "Submit", Map.of("title", "Four days off"));
        var phone = new NewContextOptions()
                .setLocale("en-US")
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK);

        // when
        var visitor = visitor(phone).open("/tickets/" + ticket).signIn(ann);

        // then
        visitor.seesMarkedInDiagram("state_" + leave.state(APPROVAL), "current").photograph("ticket-phone-dark");
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
