package org.loonbpm.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.loonbpm.translator.condition.ConditionFunctions;
import org.springframework.context.annotation.Configuration;

/**
 * The engine as we run it. Expressions see only the beans named here: with every Spring bean in reach, an expression is
 * arbitrary code.
 */
@Configuration
class EngineConfiguration implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {

    private final TokenBeans tokens;
    private final Clock clock;

    EngineConfiguration(TokenBeans tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public void configure(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new HashMap<>(Map.of(
                "people", tokens.people(),
                "conditions", new ConditionFunctions(clock),
                "scriptWork", tokens.robotWork(),
                "hookWork", tokens.robotWork(),
                "timerElapsed", tokens.timerElapsed())));
        engine.setEventListeners(List.of(tokens.arrivals()));
        engine.setCreateDiagramOnDeploy(false);
        engine.setCustomMybatisInterceptors(List.of(new RememberedBulkInserts()));
        // The ticket's lock lets one voter in at a time; no job has to look again whether all have voted.
        engine.setParallelMultiInstanceAsyncLeave(false);
    }
}
