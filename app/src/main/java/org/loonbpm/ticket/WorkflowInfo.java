package org.loonbpm.ticket;

/** A ticket's workflow as tickets show it. */
public record WorkflowInfo(long workflowId, String workflowName) {}
