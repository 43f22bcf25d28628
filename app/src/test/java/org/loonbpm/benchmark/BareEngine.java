package org.loonbpm.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.loonbpm.translator.condition.ConditionFunctions;
import org.loonbpm.translator.condition.ProcessVariables;

/**
 * Flowable alone, on the same tables as the server and with the processes that the server has deployed: what is left of a
 * ticket's ways when nobody keeps tickets. Who is to act is not looked up, and each move is one command in one transaction,
 * so that nothing but the engine's own work is measured.
 */
final class BareEngine implements AutoCloseable {

    static final String ASSIGNEE = "somebody";

    private final HikariDataSource connections;
    private final ProcessEngine engine;

    private BareEngine(HikariDataSource connections, String historyLevel) {
        this.connections = connections;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setEngineName("bare");
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistoryLevel(HistoryLevel.getHistoryLevelForKey(historyLevel));
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.setBeans(
                new HashMap<>(Map.of("people", new People(), "conditions", new ConditionFunctions(Clock.systemUTC()))));
        this.engine = configuration.buildProcessEngine();
    }

    /** With connections of its own to the server's database. */
    static BareEngine beside(HikariDataSource server, String historyLevel, int most) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(server.getJdbcUrl());
        pool.setUsername(server.getUsername());
        pool.setPassword(server.getPassword());
        pool.setMaximumPoolSize(most);
        return new BareEngine(new HikariDataSource(pool), historyLevel);
    }

    /** Everything that a process may ask about people; everybody's work is given to the same person. */
    public static final class People {

        public String assignee(DelegateExecution execution) {
            return ASSIGNEE;
        }

        public Collection<String> candidates(DelegateExecution execution) {
            return List.of();
        }
    }

    /** Starts a process and leaves its start state; returns the instance's id. */
    String start(String definition, String businessKey, Map<String, Object> variables, long transition) {
        return engine.getManagementService()
                .executeCommand(context -> begin(definition, businessKey, variables, transition));
    }

    /** Work that the engine does as one command, such as many starts. */
    void together(Runnable work) {
        engine.getManagementService().executeCommand(context -> {
            work.run();
            return null;
        });
    }

    private String begin(String definition, String businessKey, Map<String, Object> variables, long transition) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionId(definition)
                .businessKey(businessKey)
                .variables(variables)
                .start()
                .getId();
        leave(instance, transition);
        return instance;
    }

    /** The state that the process is in is left by a transition. */
    void handle(String instance, long transition) {
        engine.getManagementService().executeCommand(context -> {
            leave(instance, transition);
            return null;
        });
    }

    private void leave(String instance, long transition) {
        String task = CommandContextUtil.getTaskService()
                .findTasksByProcessInstanceId(instance)
                .get(0)
                .getId();
        engine.getTaskService().complete(task, ASSIGNEE, null, Map.of(ProcessVariables.TRANSITION, transition));
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
