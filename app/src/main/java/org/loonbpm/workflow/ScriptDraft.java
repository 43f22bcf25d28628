package org.loonbpm.workflow;

/** What somebody wants a script to be, without its source. */
public record ScriptDraft(String name, String description, boolean isActive) {}
