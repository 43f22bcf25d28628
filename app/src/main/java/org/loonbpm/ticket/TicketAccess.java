package org.loonbpm.ticket;

import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.account.Standing;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Who may see and who may administer a ticket. */
@Component
class TicketAccess {

    private final Directory directory;

    TicketAccess(Directory directory) {
        this.directory = directory;
    }

    /** An application touches only tickets of the workflows that it may use. */
    void requireApplication(Caller caller, long workflowId) {
        if (!caller.application().mayUse(workflowId)) {
            throw Refusal.denied("application '%s' may not use workflow %d"
                    .formatted(caller.application().name(), workflowId));
        }
    }

    static String requireUser(Caller caller) {
        if (caller.username().isEmpty()) {
            throw Refusal.invalid("say in the header 'username' in whose name you call");
        }
        return caller.username();
    }

    /** Who may not handle a ticket may see it if the workflow lets everybody, is related to it, or may view by permission. */
    void requireView(TicketRow ticket, Workflow workflow, String username) {
        if (!workflow.definition().settings().viewPermissionCheck() || isRelated(ticket, username)) {
            return;
        }
        Standing standing = directory.standing(username);
        if (!standing.known()) {
            throw Refusal.denied("user '%s' does not exist".formatted(username));
        }
        if (!seesAll(standing, workflow)) {
            throw Refusal.denied(
                    "'%s' has nothing to do with this ticket, and its workflow shows tickets only to those who do"
                            .formatted(username));
        }
    }

    /** Whether somebody may see all tickets of a workflow, also those that do not concern the person. */
    static boolean seesAll(Standing standing, Workflow workflow) {
        return !workflow.definition().settings().viewPermissionCheck()
                || (standing.known()
                        && (workflow.viewsAsLoonflow()
                                ? standing.superAdministrator()
                                : isAdministrator(standing, workflow)
                                        || isIntervener(standing.username(), workflow)
                                        || isViewer(standing, workflow)));
    }

    static boolean isAdministrator(Standing standing, Workflow workflow) {
        return standing.superAdministrator()
                || workflow.creator().equals(standing.username())
                || permissions(workflow).administrators().contains(standing.username());
    }

    static boolean isIntervener(String username, Workflow workflow) {
        return permissions(workflow).interveners().contains(username);
    }

    static boolean isViewer(Standing standing, Workflow workflow) {
        return permissions(workflow).viewers().contains(standing.username())
                || permissions(workflow).viewerDepartments().stream().anyMatch(standing.departments()::contains);
    }

    private static WorkflowSettings.Permissions permissions(Workflow workflow) {
        return workflow.definition().settings().permissions();
    }

    static boolean isRelated(TicketRow ticket, String username) {
        return ticket.creator().equals(username)
                || Names.split(ticket.relation()).contains(username)
                || Names.split(ticket.informed()).contains(username);
    }

    boolean mayAdminister(Workflow workflow, String username) {
        return workflow.creator().equals(username)
                || workflow.definition()
                        .settings()
                        .permissions()
                        .administrators()
                        .contains(username)
                || directory
                        .person(username)
                        .filter(Person::isSuperAdministrator)
                        .isPresent();
    }

    /** Administrators and interveners may move, close and deliver what is not theirs to handle. */
    boolean mayIntervene(Workflow workflow, String username) {
        return workflow.definition().settings().permissions().interveners().contains(username)
                || mayAdminister(workflow, username);
    }

    void requireAdministrator(Workflow workflow, String username) {
        if (!mayAdminister(workflow, username)) {
            throw Refusal.denied("'%s' does not administer workflow '%s'".formatted(username, workflow.name()));
        }
    }

    void requireIntervener(Workflow workflow, String username) {
        if (!mayIntervene(workflow, username)) {
            throw Refusal.denied("'%s' may not intervene in workflow '%s'".formatted(username, workflow.name()));
        }
    }
}
