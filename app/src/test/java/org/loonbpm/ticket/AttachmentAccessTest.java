package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;

/** A file is read by whoever sent it and by whoever may see a ticket that mentions it. */
class AttachmentAccessTest extends LoonflowTest {

    @Test
    void strangersReadNothing() {
        String ann = loonflow.person("ann");
        String bob = loonflow.person("bob");
        String eve = loonflow.person("eve");
        PublishedWorkflow flow = loonflow.publish(workflow("files")
                .field("paper", 80)
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("End", "Check", END));
        loonflow.admin()
                .patch(
                        "/workflows/" + flow.id(),
                        Map.ofEntries(
                                Map.entry("name", loonflow.own("files")),
                                Map.entry("description", "only those concerned see its tickets"),
                                Map.entry("notices", ""),
                                Map.entry("view_permission_check", 1),
                                Map.entry("limit_expression", "{}"),
                                Map.entry("display_form_str", "[]"),
                                Map.entry("title_template", ""),
                                Map.entry("content_template", ""),
                                Map.entry("workflow_admin", ""),
                                Map.entry("intervener", ""),
                                Map.entry("view_persons", ""),
                                Map.entry("view_depts", ""),
                                Map.entry("api_permission_apps", "")))
                .requireDone();
        String path = loonflow.loggedIn(ann).upload("résumé.txt", "hello");
        assertThat(loonflow.loggedIn(ann).read(path).body()).isEqualTo("hello");
        assertThat(loonflow.loggedIn(bob).read(path).body()).contains("not_found");

        loonflow.loggedIn(ann)
                .open(flow, "Submit", Map.of("paper", "[{\"url\":\"" + path + "\",\"file_name\":\"résumé.txt\"}]"));

        var read = loonflow.loggedIn(bob).read(path);
        assertThat(read.body()).isEqualTo("hello");
        assertThat(read.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(loonflow.loggedIn(eve).read(path).body()).contains("not_found");
    }
}
