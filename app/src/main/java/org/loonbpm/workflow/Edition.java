package org.loonbpm.workflow;

/**
 * Which form of a workflow counts for somebody: what was read of its row together with theirs.
 *
 * @param revision of the content: states, transitions, fields and most settings
 * @param access of what takes effect at once in every mode: name, description, who may see and do what
 * @param published whether the workflow is in published mode, where tickets run on versions
 */
public record Edition(long workflowId, long revision, long access, boolean published) {

    public Edition withRevision(long other) {
        return new Edition(workflowId, other, access, published);
    }
}
