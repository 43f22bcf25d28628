package org.loonbpm.engine;

import java.util.Map;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.migration.ProcessInstanceMigrationBuilder;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.springframework.stereotype.Component;

/** Moves a running ticket to another version of its workflow. Timers keep their due dates where their length did not change. */
@Component
public class ProcessMigration {

    private final ProcessMigrationService migration;
    private final RuntimeService runtime;
    private final EngineCalls engine;

    ProcessMigration(ProcessMigrationService migration, RuntimeService runtime, EngineCalls engine) {
        this.migration = migration;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * The ticket goes on with another version, in the state where it is.
     *
     * @return the process instance's id: another one where the engine could not carry the token over (a state that
     *     became a countersign, say) and the ticket was set anew
     */
    public String migrate(
            String instance,
            DeployedProcess target,
            long ticketId,
            long stateId,
            Map<String, @Nullable Object> fields) {
        return engine.call(() -> {
            if (isMissing(instance)) {
                return seat(target, ticketId, stateId, fields);
            }
            ProcessInstanceMigrationBuilder builder = builder(target);
            if (builder.validateMigration(instance).isMigrationValid()) {
                builder.migrate(instance);
                return instance;
            }
            return seatAnew(instance, target, ticketId, stateId, fields);
        });
    }

    /** So it is with a ticket taken over from elsewhere whose state or workflow could not be run then. */
    private boolean isMissing(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
    }

    private ProcessInstanceMigrationBuilder builder(DeployedProcess target) {
        return migration
                .createProcessInstanceMigrationBuilder()
                .migrateToProcessDefinition(target.processDefinitionId());
    }

    /** The ticket goes on with another version in another state, because its own is gone. */
    public String seatAnew(
            String instance,
            DeployedProcess target,
            long ticketId,
            long stateId,
            Map<String, @Nullable Object> fields) {
        return engine.call(() -> {
            if (!isMissing(instance)) {
                runtime.deleteProcessInstance(instance, "set anew for another version of the workflow");
            }
            return seat(target, ticketId, stateId, fields);
        });
    }

    /**
     * Starts a process for a ticket that stands in a state already, such as one that had ended.
     *
     * @return the new process instance's id
     */
    public String seat(DeployedProcess target, long ticketId, long stateId, Map<String, @Nullable Object> fields) {
        String instance = runtime.createProcessInstanceBuilder()
                .processDefinitionId(target.processDefinitionId())
                .businessKey(Long.toString(ticketId))
                .variables(FieldVariables.of(fields))
                .start()
                .getId();
        String start = runtime.getActiveActivityIds(instance).get(0);
        if (!start.equals(BpmnIds.state(stateId))) {
            runtime.createChangeActivityStateBuilder()
                    .processInstanceId(instance)
                    .moveActivityIdTo(start, BpmnIds.state(stateId))
                    .changeState();
        }
        return instance;
    }
}
