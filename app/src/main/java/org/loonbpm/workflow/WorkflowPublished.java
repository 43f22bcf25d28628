package org.loonbpm.workflow;

import java.util.Map;

/**
 * Running tickets of a workflow should be on another version from now on; told within the transaction that decides it.
 *
 * @param revision of that version
 * @param author who decided it
 * @param targets where tickets go whose state that version does not have, by the state's id
 */
public record WorkflowPublished(long workflowId, long revision, String author, Map<Long, Long> targets) {}
