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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page can be used by people who do not see it, or not well; none complains in the console. */
class PagesForEverybodyTest extends LoonflowTest {

    /** Of fields, by Loonflow's numbers: all that there are; and those that are only to be read where the ticket is. */
    private static final List<Integer> TYPES = List.of(5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 58, 60, 70, 80);

    private static final Set<Integer> SHOWN = Set.of(5, 10, 25, 55, 60);

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private PublishedWorkflow request = new PublishedWorkflow(0, Map.of(), Map.of());
    private long ticket;

    @BeforeEach
    void openATicket() {
        var sketch = workflow("Request");
        TYPES.forEach(type -> sketch.field("field_" + type, type));
        request = loonflow.publish(sketch.state("Check", person("admin"))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END)
                .transition("Refuse", "Check", START));
        ticket = loonflow.as(loonflow.person("ann"))
                .open(request, "Submit", Map.of("title", "A new desk", "field_10", 3));
        new Editor(loonflow.admin(), request.id())
                .changeForm(
                        request.state("Check"),
                        "Check",
                        person("admin"),
                        TYPES.stream()
                                .collect(Collectors.toMap(
                                        type -> "field_" + type, type -> SHOWN.contains(type) ? 1 : 2)));
    }

    @Test
    void noPageHasBarriersInTheLight() {
        try (var visitor = visitor(new NewContextOptions().setViewportSize(1280, 850))) {
            // given
            var barriers = new ArrayList<>(visitor.open("/login").settles().barriers());
            visitor.signIn("admin", ADMIN_PASSWORD);

            // when
            for (String page : pages(visitor)) {
                barriers.addAll(visitor.goTo(page).settles().barriers());
            }

            // then
            assertThat(barriers).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theMostUsedPagesHaveNoneOnAPhoneInTheDark() {
        var phone = new NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK);
        try (var visitor = visitor(phone)) {
            // given
            var barriers = new ArrayList<String>();
            visitor.open("/login").signIn("admin", ADMIN_PASSWORD);

            // when
            for (String page :
                    List.of("/workbench", "/new/" + request.id(), "/tickets/" + ticket, "/admin/statistics")) {
                barriers.addAll(visitor.goTo(page).settles().barriers());
                assertThat(visitor.widthBeyondTheScreen()).as(page).isZero();
            }

            // then
            assertThat(barriers).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private List<String> pages(Visitor visitor) {
        var pages = new ArrayList<>(List.of(
                "/workbench",
                "/workbench?tab=owner",
                "/admin/tickets?workflow=%d&state=%d&is=running".formatted(request.id(), request.state("Check")),
                "/new",
                "/new/" + request.id(),
                "/tickets/" + ticket,
                "/nowhere"));
        for (String tab : List.of(
                "basics",
                "diagram",
                "diagram?view=tickets",
                "fields",
                "states",
                "transitions",
                "permissions",
                "notices",
                "check",
                "publish",
                "versions")) {
            pages.add("/admin/workflows/%d/%s".formatted(request.id(), tab));
        }
        pages.addAll(visitor.open("/admin").linksOf("Administration"));
        return pages;
    }

    private Visitor visitor(NewContextOptions screen) {
        return CHROMIUM.visitor("http://127.0.0.1:" + port, screen.setLocale("en-US"));
    }
}
