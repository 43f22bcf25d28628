package org.loonbpm.testing;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test that talks to the whole server as callers do: over HTTP, with the real engine and a real PostgreSQL.
 *
 * <p>All subclasses share one server; each test makes its own people and workflows, under names of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD,
            "loonbpm.outbound.allowed-hosts=127.0.0.1",
            "loonbpm.scripts.folder=target/python",
            "spring.main.banner-mode=off"
        })
@Import(StatementCounting.class)
public abstract class LoonflowTest {

    public static final String ADMIN_PASSWORD = "Admin-of-the-tests-1";

    protected Loonflow loonflow;

    @Autowired
    protected Statements statements;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", TestDatabase::url);
        properties.add("spring.datasource.username", TestDatabase::user);
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MailServer::port);
        properties.add("loonbpm.notice.wechat-work-url", ChatServer::url);
        properties.add("loonbpm.notice.ding-talk-url", ChatServer::url);
    }

    /** With names of its own. */
    @BeforeEach
    protected final void connect() {
        loonflow = Loonflow.at(port);
    }
}
