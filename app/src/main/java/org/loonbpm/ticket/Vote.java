package org.loonbpm.ticket;

/** What one voter of a countersigned state chose. */
public record Vote(long transitionId, String transitionName) {}
