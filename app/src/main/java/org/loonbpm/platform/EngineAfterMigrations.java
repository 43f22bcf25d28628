package org.loonbpm.platform;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/**
 * Lets the engine create its tables only when our migrations are through.
 *
 * <p>Flyway takes a schema that holds tables, but none of its own notes, for somebody else's and refuses it.
 */
final class EngineAfterMigrations implements DependsOnDatabaseInitializationDetector {

    private static final String ENGINE = "processEngine";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
        return beanFactory.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
    }
}
