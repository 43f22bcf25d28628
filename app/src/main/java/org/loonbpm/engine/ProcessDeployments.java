package org.loonbpm.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flowable.engine.RepositoryService;
import org.loonbpm.translator.Rejected;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.Translation;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deploys workflows when they are needed: each distinct topology of a workflow is one deployed version, found again by its
 * hash. Whoever changes people, forms or texts deploys nothing.
 */
@Component
public class ProcessDeployments {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final WorkflowTranslator translator = new WorkflowTranslator();
    private final Cache<Revision, DeployedProcess> deployed =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private record Revision(long workflowId, long revision) {}

    ProcessDeployments(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /**
     * The deployed version of a workflow at a revision; deploys it in the running transaction if there is none yet.
     *
     * @throws Refusal if the definition cannot be made into a process, such as one without a start state
     */
    public DeployedProcess of(long revision, WorkflowDefinition definition) {
        var key = new Revision(definition.id(), revision);
        DeployedProcess known = deployed.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Translated translated = translate(definition);
        DeployedProcess found =
                find(definition.id(), translated.topologyHash()).orElseGet(() -> deploy(definition, translated));
        rememberOnCommit(key, found);
        return found;
    }

    /** Whether that is what the workflow's process is at a revision. Deploys nothing, so it may be asked while the engine works. */
    public boolean isCurrent(String processDefinitionId, long revision, WorkflowDefinition definition) {
        DeployedProcess known = deployed.getIfPresent(new Revision(definition.id(), revision));
        return Optional.ofNullable(known)
                .or(() -> find(definition.id(), Topology.hash(definition)))
                .filter(process -> process.processDefinitionId().equals(processDefinitionId))
                .isPresent();
    }

    private Translated translate(WorkflowDefinition definition) {
        Translation translation = translator.translate(definition);
        if (translation instanceof Rejected rejected) {
            throw new Refusal(
                    "not_deployable",
                    "workflow '%s' cannot be run: %s"
                            .formatted(
                                    definition.name(),
                                    rejected.problems().stream()
                                            .map(Problem::message)
                                            .collect(Collectors.joining("; "))));
        }
        return (Translated) translation;
    }

    private Optional<DeployedProcess> find(long workflowId, String topologyHash) {
        return jdbc.sql(
                        "select process_definition_id from workflow_deployment where workflow_id = ? and topology_hash = ?")
                .params(workflowId, topologyHash)
                .query(String.class)
                .optional()
                .map(DeployedProcess::new);
    }

    /** One at a time for each workflow, so that two first tickets do not deploy the same content twice. */
    private DeployedProcess deploy(WorkflowDefinition definition, Translated translated) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('workflow_deployment'), ?)")
                .param((int) definition.id())
                .query()
                .singleRow();
        return find(definition.id(), translated.topologyHash()).orElseGet(() -> {
            var deployment = repository
                    .createDeployment()
                    .name(definition.name())
                    .key(translated.processKey())
                    .addString(translated.processKey() + ".bpmn20.xml", translated.deployableXml())
                    .deploy();
            String id = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .singleResult()
                    .getId();
            jdbc.sql(
                            "insert into workflow_deployment (workflow_id, topology_hash, process_definition_id) values (?, ?, ?)")
                    .params(definition.id(), translated.topologyHash(), id)
                    .update();
            return new DeployedProcess(id);
        });
    }

    /** A deployment that is rolled back must not be remembered. */
    private void rememberOnCommit(Revision key, DeployedProcess process) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deployed.put(key, process);
            }
        });
    }
}
