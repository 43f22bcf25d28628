package org.loonbpm.security;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secrets with which this installation signs its JWTs, made by itself and kept in {@code signing_key}: the newest
 * one signs, all verify. {@link RotateKeys} makes another one.
 *
 * <p>Several nodes share the table, so the keys are read again every minute, and sooner when a JWT names an unknown one.
 */
@Component
class SigningKeys {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    SigningKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The key that signs; made if there is none yet. */
    SigningKey newest() {
        List<SigningKey> keys = known(FRESH).keys();
        return keys.isEmpty() ? rotate() : keys.get(0);
    }

    Optional<SigningKey> byId(String id) {
        return find(id, FRESH).or(() -> find(id, PATIENCE));
    }

    /** Makes a new key, which signs from now on. */
    SigningKey rotate() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        jdbc.sql("insert into signing_key (secret) values (?)").param(secret).update();
        return known(Duration.ZERO).keys().get(0);
    }

    /** Ends what the other keys signed; other nodes notice within a minute. */
    void forgetAllBut(SigningKey key) {
        jdbc.sql("delete from signing_key where id <> ?")
                .param(Long.valueOf(key.id()))
                .update();
        known(Duration.ZERO);
    }

    private Optional<SigningKey> find(String id, Duration age) {
        return known(age).keys().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private Known known(Duration age) {
        Instant now = clock.instant();
        if (!now.isBefore(known.read().plus(age))) {
            known = new Known(
                    jdbc.sql("select id, secret from signing_key order by id desc")
                            .query((row, number) -> key(row))
                            .list(),
                    now);
        }
        return known;
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        return new SigningKey(row.getString("id"), row.getBytes("secret"));
    }

    private record Known(List<SigningKey> keys, Instant read) {}
}
