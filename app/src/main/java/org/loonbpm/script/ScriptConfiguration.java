package org.loonbpm.script;

import org.loonbpm.work.WorkKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes running scripts known as a kind of work, which never takes the threads of other work. */
@Configuration(proxyBeanMethods = false)
class ScriptConfiguration {

    @Bean
    WorkKind scriptRunning(ScriptSettings settings) {
        return new WorkKind(ScriptQueue.KIND, settings.concurrent());
    }
}
