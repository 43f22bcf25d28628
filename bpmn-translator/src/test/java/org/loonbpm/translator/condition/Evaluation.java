package org.loonbpm.translator.condition;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.jspecify.annotations.Nullable;

/** Asks a real engine what a compiled condition answers for a ticket with certain fields. */
final class Evaluation implements AutoCloseable {

    private static final String WAITING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
              <process id="waiting">
                <startEvent id="start"/>
                <sequenceFlow id="flow" sourceRef="start" targetRef="task"/>
                <userTask id="task"/>
              </process>
            </definitions>
            """;

    private final ProcessEngine engine;
    private final String deployment;

    Evaluation(ProcessEngine engine) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("waiting.bpmn", WAITING)
                .deploy()
                .getId();
    }

    @Nullable
    Object holds(String condition, Map<String, ?> fields) {
        var instance = engine.getRuntimeService().startProcessInstanceByKey("waiting", Map.copyOf(present(fields)));
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var expression =
                configuration.getExpressionManager().createExpression("${" + Conditions.compile(condition) + "}");
        Command<@Nullable Object> asking = context -> expression.getValue(
                CommandContextUtil.getExecutionEntityManager(context).findById(instance.getId()));
        return engine.getManagementService().executeCommand(asking);
    }

    /** Fields that a ticket does not have are no variables at all. */
    private static Map<String, Object> present(Map<String, ?> fields) {
        var present = new HashMap<String, Object>(fields);
        present.values().removeIf(Objects::isNull);
        return present;
    }

    @Override
    public void close() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
