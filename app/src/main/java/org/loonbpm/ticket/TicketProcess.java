package org.loonbpm.ticket;

/** The process that runs a ticket, and the revision of the workflow whose topology it has. */
final class TicketProcess {

    private String instanceId;
    private String definitionId;
    private long revision;
    private boolean changed;

    TicketProcess(TicketRow row) {
        this.instanceId = row.processInstanceId();
        this.definitionId = row.processDefinitionId();
        this.revision = row.lastRevision();
    }

    String instanceId() {
        return instanceId;
    }

    String definitionId() {
        return definitionId;
    }

    long revision() {
        return revision;
    }

    /** The ticket runs on that revision of its workflow from now on. */
    void runsOn(long newRevision) {
        changed |= newRevision != revision;
        revision = newRevision;
    }

    /** Another process runs the ticket from now on. */
    void becomes(String instance, String definition) {
        changed = true;
        instanceId = instance;
        definitionId = definition;
    }

    boolean hasChanged() {
        return changed;
    }
}
