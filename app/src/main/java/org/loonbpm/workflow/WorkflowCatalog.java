package org.loonbpm.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workflows as they are defined now: the front door of this feature for the others.
 *
 * <p>Definitions are cached by id and revision; every change of a workflow, its states, transitions, fields or permissions
 * raises the revision in the same transaction. A workflow in published mode runs in the versions that were published, while its
 * rows are a draft.
 */
public interface WorkflowCatalog {

    /**
     * The workflow on which tickets are opened now; one statement when it is cached.
     *
     * @throws org.loonbpm.web.Refusal if there is none or it has been deleted
     */
    Workflow current(long workflowId);

    /** The same as its editors see it; in published mode that is the draft. */
    Workflow edited(long workflowId);

    /**
     * The workflow in an edition that was just read; no statement when it is cached. Also finds deleted ones. If it has been
     * edited since, and that revision was kept as no version, the workflow as it is edited now.
     */
    Workflow at(Edition edition);

    /** The same, but nothing if no such revision was kept. */
    Optional<Workflow> find(Edition edition);

    /** Several at once; one round of statements for all that are not cached. */
    Map<Edition, Workflow> at(Collection<Edition> editions);

    /** All workflows that have not been deleted, as tickets are opened on them; one statement when they are cached. */
    Collection<Workflow> present();

    /** The ids of the workflows that a person administers: created, named administrator of, or all (super administrators). */
    Set<Long> administeredBy(String username);

    /** The ids of the workflows whose tickets a person may see by permission: named viewer, or in a named department or below. */
    Set<Long> viewableBy(String username, Collection<Long> departmentsUpwards);

    /** The ids of the workflows in which a person may intervene by permission. */
    Set<Long> intervenedBy(String username);
}
