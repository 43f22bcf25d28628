package org.loonbpm.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Lets the nodes of one database start one after the other, so that tables, the first administrator and the demo are made once. A
 * node that dies while it starts loses the lock with its connection.
 */
@Configuration(proxyBeanMethods = false)
class StartLock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);

    /** Any number that nobody else takes for this: "loonbpm" in the digits of a telephone. */
    private static final long KEY = 5_666_276L;

    private final DataSource database;
    private volatile @Nullable Connection held;

    StartLock(DataSource database) {
        this.database = database;
    }

    /** The migrations are the first that is done to the database; this is asked before them. */
    @Bean
    FlywayConfigurationCustomizer migrationsUnderTheLock() {
        return migrations -> take();
    }

    private void take() {
        try {
            Connection connection = database.getConnection();
            held = connection;
            try (var lock = connection.createStatement()) {
                try (var free = lock.executeQuery("select pg_try_advisory_lock(%d)".formatted(KEY))) {
                    free.next();
                    if (free.getBoolean(1)) {
                        return;
                    }
                }
                LOG.info("Another node is starting on this database; waiting until it is ready");
                lock.execute("select pg_advisory_lock(%d)".formatted(KEY));
            }
        } catch (SQLException e) {
            release();
            throw new IllegalStateException("The lock of the start cannot be taken", e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void release() {
        Connection connection = held;
        held = null;
        if (connection == null) {
            return;
        }
        try (connection;
                var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_unlock(%d)".formatted(KEY));
        } catch (SQLException e) {
            LOG.warn("The lock of the start could not be given back: {}", e.getMessage());
        }
    }

    /** Where the start failed. */
    @Override
    public void destroy() {
        release();
    }
}
