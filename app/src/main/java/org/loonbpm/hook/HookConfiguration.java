package org.loonbpm.hook;

import org.loonbpm.work.WorkKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes calling hooks and asking for people known as kinds of work. */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {

    @Bean
    WorkKind hookCalling() {
        return new WorkKind(HookQueue.KIND);
    }

    @Bean
    WorkKind askingForPeople() {
        return new WorkKind(AskAfterwards.KIND);
    }
}
