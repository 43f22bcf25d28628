package org.loonbpm.account;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose logins are still good. */
@Repository
@Transactional(readOnly = true)
public class Logins {

    private final JdbcClient jdbc;

    Logins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person of that name and the generation of the logins that are good now. */
    public Optional<Login> of(String username) {
        return jdbc.sql(DirectoryQueries.PERSON.replace("select u.id,", "select u.login_generation, u.id,")
                        + "and u.username = ?")
                .param(username)
                .query((row, number) -> new Login(DirectoryQueries.person(row), row.getInt("login_generation")))
                .optional();
    }
}
