package org.loonbpm.notice;

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
}
