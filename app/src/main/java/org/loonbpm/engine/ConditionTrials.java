package org.loonbpm.engine;

import java.util.Map;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.variable.MapDelegateVariableContainer;
import org.flowable.engine.ManagementService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/** Asks the engine what a condition gives for some values, without any process. */
@Component
public class ConditionTrials {

    private final EngineCalls engine;
    private final ManagementService management;

    ConditionTrials(EngineCalls engine, ManagementService management) {
        this.engine = engine;
        this.management = management;
    }

    /** @throws Refusal if it cannot be decided, saying why */
    public boolean holds(String expression, Map<String, @Nullable Object> fields) {
        String juel = "${%s}".formatted(Conditions.compile(expression));
        var values = new MapDelegateVariableContainer(FieldVariables.of(fields), VariableContainer.empty());
        // Conditions read their fields through the execution; without a process, the values themselves stand in for it.
        values.addTransientVariable("execution", values);
        return engine.call(() -> management.executeCommand(
                context -> Boolean.TRUE.equals(CommandContextUtil.getProcessEngineConfiguration()
                        .getExpressionManager()
                        .createExpression(juel)
                        .getValue(values))));
    }
}
