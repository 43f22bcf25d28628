package org.loonbpm.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a counter between the server and its database. */
@TestConfiguration(proxyBeanMethods = false)
class StatementCounting {

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static BeanPostProcessor countingDataSource(Statements statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database
                        ? ProxyDataSourceBuilder.create(database)
                                .listener(statements)
                                .build()
                        : bean;
            }
        };
    }
}
