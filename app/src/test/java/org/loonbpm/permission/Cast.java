package org.loonbpm.permission;

import java.util.Map;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.WorkflowSketch;

/** One person of each kind, and a workflow to which they stand in different relations. */
final class Cast {

    private static final int COMMON = 0;
    private static final int WORKFLOW_ADMINISTRATOR = 1;

    private final Loonflow loonflow;
    private final long viewed;
    private final PublishedWorkflow workflow;
    private final PublishedWorkflow shared;
    private final Actor otherApplication;

    Cast(Loonflow loonflow) {
        this.loonflow = loonflow;
        this.otherApplication = loonflow.throughAnotherApplication("admin");
        viewed = department("viewed", 0);
        long below = department("below", viewed);
        for (String common : new String[] {"stranger", "creator", "handler", "former", "viewer", "intervener"}) {
            person(common, COMMON, "");
        }
        person("dept viewer", COMMON, Long.toString(viewed));
        person("below viewer", COMMON, Long.toString(below));
        for (String typeOne : new String[] {"wf admin", "wf maker", "type-1 user"}) {
            person(typeOne, WORKFLOW_ADMINISTRATOR, "");
        }
        workflow = publish(WorkflowSketch.workflow("guarded")
                .state("First", Handlers.person(username("former")))
                .state("Check", Handlers.person(username("handler")))
                .transition("Submit", WorkflowSketch.START, "First")
                .transition("Pass", "First", "Check")
                .transition("Agree", "Check", WorkflowSketch.END));
        shared = publish(WorkflowSketch.workflow("shared")
                .state("Check", Handlers.anyOf(username("handler"), username("former")))
                .transition("Submit", WorkflowSketch.START, "Check")
                .transition("Agree", "Check", WorkflowSketch.END));
        checkView(true);
    }

    PublishedWorkflow workflow() {
        return workflow;
    }

    /** A ticket that "former" has handled and that waits for "handler". */
    long ticket() {
        long ticket = loonflow.as(username("creator")).open(workflow, "Submit", Map.of());
        loonflow.as(username("former")).handle(ticket, workflow, "Pass").requireDone();
        return ticket;
    }

    /** A ticket that "handler" or "former" may accept. */
    long sharedTicket() {
        return loonflow.as(username("creator")).open(shared, "Submit", Map.of());
    }

    String username(String kind) {
        return switch (kind) {
            case "super admin", "other app" -> "admin";
            default -> loonflow.own(kind.replaceAll("\\W", "_"));
        };
    }

    Actor actor(String kind) {
        return kind.equals("other app") ? otherApplication : loonflow.as(username(kind));
    }

    /** The same person by a password; applications have none. */
    Actor loggedIn(String kind) {
        return switch (kind) {
            case "super admin" -> loonflow.admin();
            case "other app" -> actor(kind);
            default -> loonflow.loggedIn(username(kind));
        };
    }

    void checkView(boolean on) {
        loonflow.admin().patch("/workflows/" + workflow.id(), settings(on)).requireDone();
    }

    Map<String, Object> settings(boolean viewCheck) {
        return Map.of(
                "name", "guarded",
                "view_permission_check", viewCheck ? 1 : 0,
                "workflow_admin", username("wf admin"),
                "intervener", username("intervener"),
                "view_persons", username("viewer"),
                "view_depts", Long.toString(viewed),
                "api_permission_apps", loonflow.application());
    }

    private PublishedWorkflow publish(WorkflowSketch sketch) {
        return loonflow.publish(loonflow.loggedIn(username("wf maker")), sketch);
    }

    private long department(String name, long parent) {
        return loonflow.admin()
                .post("/accounts/depts", Map.of("name", loonflow.own(name), "parent_dept_id", parent, "leader", ""))
                .requireDone()
                .number("/msg/dept_id");
    }

    private void person(String kind, int type, String departmentIds) {
        loonflow.admin()
                .post(
                        "/accounts/users",
                        Map.of(
                                "username",
                                username(kind),
                                "alias",
                                kind,
                                "email",
                                "someone@example.com",
                                "phone",
                                "1",
                                "dept_ids",
                                departmentIds,
                                "type_id",
                                type,
                                "is_active",
                                true,
                                "password",
                                Loonflow.PASSWORD))
                .requireDone();
    }
}
