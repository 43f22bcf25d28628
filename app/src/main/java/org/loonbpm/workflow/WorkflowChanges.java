package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every change of a workflow, or of what belongs to it, begins here. What has become of the workflow when the transaction ends
 * is recorded as a version in that same transaction, so that no edit can be without its record.
 */
@Component
class WorkflowChanges {

    private final Workflows workflows;
    private final VersionRecorder recorder;

    WorkflowChanges(Workflows workflows, VersionRecorder recorder) {
        this.workflows = workflows;
        this.recorder = recorder;
    }

    /** Gives the workflow a new revision and keeps other changes of it waiting until this transaction ends. */
    void begin(Caller caller, long workflowId) {
        begin(caller, workflowId, VersionKind.EDIT);
    }

    void begin(Caller caller, long workflowId, VersionKind kind) {
        workflows.beginChange(workflowId);
        if (recorder.recordedFirst(workflowId)) {
            // What was found keeps the revision that it was recorded with.
            workflows.beginChange(workflowId);
        }
        recordAtEnd(new Recording(workflowId, caller.username(), kind));
    }

    /** A workflow has just been made; whatever this transaction still adds belongs to its first version. */
    void made(long workflowId, String author) {
        recordAtEnd(new Recording(workflowId, author, VersionKind.EDIT));
    }

    private void recordAtEnd(Recording recording) {
        boolean known = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(other -> other instanceof Recording same && same.workflowId == recording.workflowId);
        if (!known) {
            TransactionSynchronizationManager.registerSynchronization(recording);
        }
    }

    private final class Recording implements TransactionSynchronization {

        private final long workflowId;
        private final String author;
        private final VersionKind kind;

        Recording(long workflowId, String author, VersionKind kind) {
            this.workflowId = workflowId;
            this.author = author;
            this.kind = kind;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            recorder.record(workflowId, author, kind);
        }
    }
}
