package org.loonbpm.publishing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.security.Caller;
import org.loonbpm.workflow.PublishWorkflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the background job has come that brings running tickets to a version. */
@Service
public class ReadProgress {

    private final PublishWorkflow publish;
    private final Moves moves;

    ReadProgress(PublishWorkflow publish, Moves moves) {
        this.publish = publish;
        this.moves = moves;
    }

    /**
     * @param version the number of the version; null where edits take effect at once again
     */
    public record Progress(Move move, @Nullable Integer version, int done) {}

    /** Of the newest job; empty if there never was one. */
    @Transactional(readOnly = true)
    public Optional<Progress> of(Caller caller, long workflowId) {
        publish.status(caller, workflowId);
        return moves.newest(workflowId)
                .map(move -> new Progress(
                        move, moves.version(workflowId, move.revision()).orElse(null), move.done()));
    }
}
