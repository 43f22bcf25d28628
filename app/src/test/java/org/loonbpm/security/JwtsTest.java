package org.loonbpm.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.account.Login;
import org.loonbpm.account.Person;
import org.loonbpm.account.UserType;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JwtsTest extends LoonflowTest {

    private static final Person ANN = new Person(
            7, "ann", "Ann ~~~ ??? >>> 张三 \"q\\", "ann@example.com", "139", true, UserType.COMMON, List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private SettableClock clock;
    private SigningKeys keys;
    private Jwts jwts;

    @BeforeEach
    void begin() {
        clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
        keys = new SigningKeys(jdbc, clock);
        jwts = new Jwts(keys, json, clock);
    }

    @Test
    void namesThePersonForADay() {
        // given
        String jwt = jwts.issue(new Login(ANN, 0));

        // when
        clock.advance(Duration.ofHours(24).minusSeconds(1));

        // then
        assertThat(jwts.read(jwt).username()).isEqualTo("ann");
    }

    @Test
    void endsAfterADay() {
        // given
        String jwt = jwts.issue(new Login(ANN, 0));

        // when
        clock.advance(Duration.ofHours(24));

        // then
        assertThatThrownBy(() -> jwts.read(jwt)).hasMessageContaining("expired");
    }

    @Test
    void canBeDecodedByLoonflowsPages() {
        // when
        String payload = jwts.issue(new Login(ANN, 0)).split("\\.")[1];

        // then: those pages turn only the first "-" and the first "_" back, and read bytes as characters
        assertThat(payload).doesNotContain("-", "_");
        String text = new String(Base64.getDecoder().decode(payload), UTF_8);
        assertThat(text).isASCII();
        var data = json.readTree(text).path("data");
        assertThat(data.path("alias").asString()).isEqualTo(ANN.alias());
        assertThat(data.path("id").asInt()).isEqualTo(7);
        assertThat(data.path("type_id").asInt()).isZero();
        assertThat(data.path("is_active").asBoolean()).isTrue();
        assertThat(data.path("username").asString()).isEqualTo("ann");
    }

    @Test
    void refusesAChangedPayload() {
        // given
        String[] parts = jwts.issue(new Login(ANN, 0)).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("\"ann\"", "\"bob\"");

        // then
        assertRefused(parts[0] + "." + encoded(payload) + "." + parts[2]);
    }

    @Test
    void refusesAnUnsignedOne() {
        // given
        String[] parts = jwts.issue(new Login(ANN, 0)).split("\\.");

        // then
        assertRefused(encoded("{\"alg\":\"none\",\"kid\":\"1\"}") + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1]);
    }

    @Test
    void refusesOneWithoutTheNameOfAKeyOrWithAnUnknownOne() {
        // given
        String[] parts = jwts.issue(new Login(ANN, 0)).split("\\.");

        // then
        assertRefused(encoded("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2]);
        assertRefused(encoded("{\"alg\":\"HS256\",\"kid\":\"none\"}") + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void goesOnVerifyingWithOlderKeysWhenANewOneSigns() {
        // given
        String before = jwts.issue(new Login(ANN, 0));

        // when
        var newest = keys.rotate();
        String after = jwts.issue(new Login(ANN, 0));

        // then
        assertThat(new String(Base64.getUrlDecoder().decode(after.split("\\.")[0]), UTF_8))
                .contains("\"kid\":\"" + newest.id() + "\"");
        assertThat(before.split("\\.")[0]).isNotEqualTo(after.split("\\.")[0]);
        assertThat(jwts.read(before).username()).isEqualTo("ann");
        assertThat(jwts.read(after).username()).isEqualTo("ann");
    }

    @Test
    void knowsAKeyThatAnotherNodeMade() {
        // given
        jwts.read(jwts.issue(new Login(ANN, 0)));
        var elsewhere = new SigningKeys(jdbc, clock);
        elsewhere.rotate();
        String jwt = new Jwts(elsewhere, json, clock).issue(new Login(ANN, 0));

        // when
        clock.advance(Duration.ofSeconds(2));

        // then
        assertThat(jwts.read(jwt).username()).isEqualTo("ann");
    }

    @Test
    void refusesTheKeyThatWasRemoved() {
        // given
        var key = keys.rotate();
        String jwt = jwts.issue(new Login(ANN, 0));

        // when
        jdbc.sql("delete from signing_key where id = ?")
                .param(Long.valueOf(key.id()))
                .update();
        clock.advance(Duration.ofMinutes(1));

        // then
        assertRefused(jwt);
    }

    private void assertRefused(String jwt) {
        assertThatThrownBy(() -> jwts.read(jwt))
                .isInstanceOf(Unauthenticated.class)
                .hasMessageContaining("not valid");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
