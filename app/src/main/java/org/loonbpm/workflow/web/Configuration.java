package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Page;
import org.loonbpm.workflow.DraftMark;

/**
 * A page of what belongs to a workflow.
 *
 * @param draft true where tickets run on published versions, so that this is a draft; absent in compat mode
 */
record Configuration<T>(
        @JsonUnwrapped Page<T> page,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean draft) {

    static <T> Configuration<T> of(Page<T> page, DraftMark draft, long workflowId) {
        return new Configuration<>(page, draft.marks(workflowId) ? true : null);
    }
}
