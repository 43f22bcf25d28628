package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every edit is recorded: who, when, what it made of the workflow, what was different; and can be taken back. */
class VersionsTest extends LoonflowTest {

    @Autowired
    private JdbcClient jdbc;

    private String bob;
    private PublishedWorkflow flow;
    private Editor editor;

    @BeforeEach
    void aWorkflow() {
        bob = loonflow.person("bob");
        flow = loonflow.publish(workflow("recorded")
                .field("days", 10)
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        editor = new Editor(loonflow.admin(), flow.id());
    }

    @Test
    void whatSomebodyEditsInOneGoIsOneVersion() {
        var versions = loonflow.admin().get(versions()).requireDone();

        assertThat(versions.number("/data/total")).isEqualTo(1);
        assertThat(versions.text("/data/value/0/author")).isEqualTo("admin");
        assertThat(versions.text("/data/value/0/kind")).isEqualTo("edit");
        assertThat(versions.number("/data/value/0/edits")).isEqualTo(1 + 1 + 3 + 2);
    }

    @Test
    void anEditAfterAPauseOrByAnotherPersonIsAnotherVersion() {
        pause();
        long second = editor.addState("Second", Handlers.person(bob));
        new Editor(anotherAdministrator(), flow.id()).changeState(second, "Renamed", Handlers.person(bob));

        var versions = loonflow.admin().get(versions()).requireDone();
        assertThat(versions.number("/data/total")).isEqualTo(3);
        assertThat(versions.number("/data/value/0/version")).isEqualTo(3);
        assertThat(versions.text("/data/value/0/author")).isEqualTo(loonflow.own("wanda"));
        assertThat(versions.text("/data/value/1/author")).isEqualTo("admin");
    }

    @Test
    void aVersionShowsItsDefinitionAndWhatWasDifferent() {
        pause();
        long second = editor.addState("Second", Handlers.person(bob));

        var version = loonflow.admin().get(versions() + "/2").requireDone();

        assertThat(version.at("/data/definition/states"))
                .anyMatch(state -> state.path("name").asString().equals("Second"));
        assertThat(version.at("/data/difference")).hasSize(1);
        assertThat(version.text("/data/difference/0/kind")).isEqualTo("added");
        assertThat(version.text("/data/difference/0/element")).isEqualTo("state_" + second);
        assertThat(version.text("/data/difference/0/text")).contains("Second");
        assertThat(version.text("/data/difference/0/text_zh")).contains("新增");
    }

    @Test
    void anEditThatChangesNothingIsNoVersion() {
        pause();
        editor.changeTransition(flow.transition("Agree"), "Agree", flow.state("Check"), flow.state(END), 0);

        assertThat(loonflow.admin().get(versions()).number("/data/total")).isEqualTo(1);
    }

    @Test
    void aRefusedEditLeavesNoVersion() {
        pause();
        loonflow.admin().delete("/workflows/%d/states/987654321".formatted(flow.id()));

        assertThat(loonflow.admin().get(versions()).number("/data/total")).isEqualTo(1);
    }

    @Test
    void aRestoredVersionIsWhatItWasWithTheSameIds() {
        String before = definition(1);
        pause();
        editor.deleteState(flow.state("Check"));
        editor.deleteTransition(flow.transition("Agree"));
        editor.addState("Other", Handlers.anyOf(bob, "admin"));
        loonflow.admin()
                .delete("/workflows/%d/custom_fields/%d".formatted(flow.id(), fieldId()))
                .requireDone();

        loonflow.admin().post(versions() + "/1/restore", Map.of()).requireDone();

        assertThat(definition(3)).isEqualTo(before);
        assertThat(loonflow.admin().get(versions()).text("/data/value/0/kind")).isEqualTo("restore");
        loonflow.as("admin").open(flow, "Submit", Map.of("days", 3));
    }

    @Test
    void ticketsGoOnWithARestoredVersion() {
        long ticket = loonflow.as("admin").open(flow, "Submit", Map.of());
        pause();
        editor.deleteState(flow.state("Check"));
        assertThat(loonflow.as(bob).handle(ticket, flow, "Agree").code()).isEqualTo(-1);

        loonflow.admin().post(versions() + "/1/restore", Map.of()).requireDone();

        loonflow.as(bob).handle(ticket, flow, "Agree").requireDone();
    }

    @Test
    void rightsThatWereTakenAwayDoNotComeBackWithAnOldVersion() {
        String wanda = loonflow.own("wanda");
        anotherAdministrator();
        pause();
        settings("");
        assertThat(loonflow.loggedIn(wanda).get(versions()).code()).isEqualTo(-1);

        loonflow.admin().post(versions() + "/1/restore", Map.of()).requireDone();

        assertThat(loonflow.loggedIn(wanda).get(versions()).code()).isEqualTo(-1);
    }

    @Test
    void aWorkflowFromBeforeVersionsGetsItsFirstOneBeforeItIsChanged() {
        jdbc.sql("delete from workflow_version where workflow_id = ?")
                .param(flow.id())
                .update();
        editor.addState("Second", Handlers.person(bob));

        assertThat(definition(1)).contains("Check").doesNotContain("Second");
    }

    @Test
    void whoMayNotEditSeesNoVersions() {
        var refused = loonflow.as(bob).get(versions());

        assertThat(refused.code()).isEqualTo(-1);
        assertThat(loonflow.as(bob).post(versions() + "/1/restore", Map.of()).code())
                .isEqualTo(-1);
    }

    @Test
    void aVersionThatIsNotThereIsRefused() {
        assertThat(loonflow.admin().get(versions() + "/99").text("/error")).isEqualTo("not_found");
        assertThat(loonflow.admin().post(versions() + "/99/restore", Map.of()).text("/error"))
                .isEqualTo("not_found");
    }

    private String versions() {
        return "/workflows/%d/versions".formatted(flow.id());
    }

    private String definition(int number) {
        return loonflow.admin()
                .get(versions() + "/" + number)
                .requireDone()
                .at("/data/definition")
                .toString();
    }

    private long fieldId() {
        return loonflow.admin()
                .get("/workflows/%d/custom_fields".formatted(flow.id()))
                .number("/data/value/0/id");
    }

    /** As if the last edit had been made ten minutes ago. */
    private void pause() {
        jdbc.sql("""
                        update workflow_version set gmt_modified = gmt_modified - interval '10 minutes'
                        where workflow_id = ?""").param(flow.id()).update();
    }

    private Actor anotherAdministrator() {
        String wanda = loonflow.person("wanda");
        jdbc.sql("update app_user set type_id = 1 where username = ?")
                .param(wanda)
                .update();
        settings(wanda);
        return loonflow.loggedIn(wanda);
    }

    private void settings(String administrator) {
        loonflow.admin()
                .patch(
                        "/workflows/" + flow.id(),
                        Map.of(
                                "name",
                                "recorded",
                                "description",
                                "d",
                                "workflow_admin",
                                administrator,
                                "api_permission_apps",
                                loonflow.application()))
                .requireDone();
    }
}
