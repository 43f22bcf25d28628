package org.loonbpm.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The background job that brings running tickets to a version.
 *
 * @param targets JSON text: where tickets go whose state the version does not have, by the state's id
 * @param lastTicket up to this id all have had their turn
 * @param total how many ran when it began
 * @param gmtFinished null while it is under way
 */
public record Move(
        long id,
        long workflowId,
        long revision,
        String author,
        String targets,
        long lastTicket,
        int total,
        int same,
        int moved,
        int blocked,
        int failed,
        String lastFailure,
        Instant gmtCreated,
        @Nullable Instant gmtFinished) {

    int done() {
        return same + moved + blocked + failed;
    }
}
