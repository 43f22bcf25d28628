package org.loonbpm.publishing;

import org.loonbpm.work.WorkKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes bringing tickets to versions known as kinds of work. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    WorkKind versionMoving() {
        return new WorkKind(MoveRunningTickets.KIND);
    }

    @Bean
    WorkKind following() {
        return new WorkKind(FollowAfterAll.KIND);
    }
}
