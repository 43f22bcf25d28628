package org.loonbpm.takeover;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.loonbpm.engine.ProcessDeployments;
import org.loonbpm.engine.StandingTokens;
import org.loonbpm.platform.StartNotes;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What of the server is needed to take a Loonflow over: the database with its migrations, the engine without its timers and
 * jobs. No web, no work queue, no hooks, no notices, so that nothing can be sent or run.
 *
 * <p>It is no {@code @Configuration}, lest the server find it.
 */
@EnableAutoConfiguration
@ComponentScan({"org.loonbpm.engine", "org.loonbpm.platform.postgres"})
@Import(StartNotes.class)
class TakeOverContext {

    static final String[] SETTINGS = {
        "flowable.process.async-executor-activate=false",
        "flowable.async-executor-activate=false",
        "spring.main.lazy-initialization=true",
        "logging.level.root=warn",
        "logging.level.org.flywaydb=error",
    };

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    StandingMoves standingMoves() {
        return new StandingMoves();
    }

    @Bean
    Target target(DataSource dataSource, PlatformTransactionManager transactions) {
        return new Target(dataSource, transactions);
    }

    @Bean
    Writers writers(
            Target target,
            JdbcTemplate jdbc,
            ProcessDeployments deployments,
            StandingTokens tokens,
            StandingMoves moves) {
        return new Writers(
                target,
                new Marks(target),
                new SmallTableWriter(target, jdbc),
                new TicketWriter(target, deployments, tokens, moves),
                new LogWriter(target),
                tokens);
    }
}
