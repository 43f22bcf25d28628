package org.loonbpm.work;

/** Announces a {@link Work} by its name alone, so that the queue stands before whoever does the work. */
public record WorkKind(String name) {}
