package org.loonbpm.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The workflows as they are defined now: the front door of this feature for the others.
 *
 * <p>Definitions are cached by id and revision; every change of a workflow, its states, transitions, fields or permissions
 * raises the revision in the same transaction.
 */
public interface WorkflowCatalog {

    /**
     * The workflow as it is now; one statement when it is cached.
     *
     * @throws org.loonbpm.web.Refusal if there is none or it has been deleted
     */
    Workflow current(long workflowId);

    /** The workflow as of a revision that was just read; no statement when it is cached. Also finds deleted ones. */
    Workflow at(long workflowId, long revision);

    /** Several at once by id, given the revisions just read; one round of statements for all that are not cached. */
    Map<Long, Workflow> at(Map<Long, Long> revisions);

    /** All workflows that have not been deleted; one statement when they are cached. */
    Collection<Workflow> present();

    /** The ids of the workflows that a person administers: created, named administrator of, or all (super administrators). */
    Set<Long> administeredBy(String username);

    /** The ids of the workflows whose tickets a person may see by permission: named viewer, or in a named department or below. */
    Set<Long> viewableBy(String username, Collection<Long> departmentsUpwards);

    /** The ids of the workflows in which a person may intervene by permission. */
    Set<Long> intervenedBy(String username);
}
