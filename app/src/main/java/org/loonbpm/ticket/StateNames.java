package org.loonbpm.ticket;

/**
 * SQL that names the state s of each ticket t of a workflow w as it is called in the version on which the ticket runs: in compat
 * mode that is the state's own row, in published mode the row may be a draft.
 */
final class StateNames {

    static final String JOINS = Tickets.OPENED_ON
            + " left join workflow_state s on s.id = t.state_id and not s.is_deleted and w.published_revision is null"
            + " left join workflow_version_state v on v.state_id = t.state_id and w.published_revision is not null"
            + " and v.revision = " + Tickets.REVISION
            // a state that this version does not have any more: the ticket is still on the one before
            + " left join workflow_version_state l on l.state_id = t.state_id and w.published_revision is not null"
            + " and l.revision = t.last_revision";

    /** Null where the state has been deleted. */
    static final String NAME = "coalesce(s.name, v.name, l.name)";

    static final String LABEL = "coalesce(s.label, v.label, l.label)";

    private StateNames() {}
}
