package org.loonbpm.engine;

/**
 * A workflow's topology as the engine runs it.
 *
 * @param processDefinitionId the engine's id of the deployed version
 */
public record DeployedProcess(String processDefinitionId) {}
