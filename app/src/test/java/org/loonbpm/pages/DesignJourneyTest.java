package org.loonbpm.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator draws a workflow, from nothing, and people use it. */
class DesignJourneyTest extends LoonflowTest {

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
    void aWorkflowIsDrawnFromNothingAndUsed() {
        // given
        String carl = loonflow.person("carl");
        String ann = loonflow.person("ann");
        String trips = loonflow.own("Trips");

        // when
        visitor()
                .open("/admin/workflows")
                .signIn("admin", ADMIN_PASSWORD)
                .press("New workflow")
                .type("Name", trips)
                .type("Description", "Where to, and for how long")
                .save()
                .press("New field")
                .type("Name", "Days")
                .type("Key", "days")
                .choose("Type", "Whole number")
                .save()
                .turnTo("Diagram")
                .draw("Start")
                .seesSelected("Start")
                .type("Name", "Draft")
                .choose("Days at this state", "Required")
                .press("Save")
                .seesDrawn("Draft")
                .append("Then: a state for people")
                .seesSelected("New state")
                .type("Name", "Approval")
                .choose("One person", ann)
                .press("Save")
                .seesDrawn("Approval")
                .append("Then: an end")
                .seesSelected("End")
                .seesDrawn("End")
                .photograph("draw")
                .press("Undo")
                .seesNotDrawn("End")
                .press("Redo")
                .seesDrawn("End")
                .turnTo("States")
                .sees("Approval")
                .turnTo("Check")
                .sees("Nothing to mend: every ticket can reach an end.");

        // then
        visitor()
                .open("/new")
                .signIn(carl)
                .follow(trips)
                .type("Title", "To the sea")
                .type("Days", "3")
                .press("Submit")
                .sees("The ticket has been created");
        visitor().open("/").signIn(ann).follow("To the sea").press("Agree").sees("This ticket has ended.");
        assertThat(visitors).flatExtracting(Visitor::complaints).isEmpty();
    }

    private Visitor visitor() {
        var screen = new NewContextOptions().setLocale("en-US").setViewportSize(1280, 850);
        var visitor = chromium.visitor("http://127.0.0.1:" + port, screen);
        visitors.add(visitor);
        return visitor;
    }
}
