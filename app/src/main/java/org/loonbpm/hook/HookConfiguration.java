package org.loonbpm.hook;

import org.loonbpm.work.WorkKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes calling hooks known as a kind of work. */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {

    @Bean
    WorkKind hookCalling() {
        return new WorkKind(HookQueue.KIND);
    }
}
