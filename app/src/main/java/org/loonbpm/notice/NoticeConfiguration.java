package org.loonbpm.notice;

import org.loonbpm.script.ScriptSettings;
import org.loonbpm.work.WorkKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes sending notices known as a kind of work. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    WorkKind noticeSending() {
        return new WorkKind(Outbox.KIND);
    }

    /** They leave a process to the scripts for which tickets wait, where there are several. */
    @Bean
    WorkKind noticeSendingByScript(ScriptSettings scripts) {
        return new WorkKind(Outbox.OWN_QUEUE, Math.max(1, scripts.concurrent() - 1));
    }
}
