package org.loonbpm.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.loonbpm.account.Login;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes and reads the JWTs (HS256) with which people who logged in call. */
@Component
class Jwts {

    /** How long one lasts, as in Loonflow. */
    static final Duration LIFETIME = Duration.ofHours(24);

    private final SigningKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    Jwts(SigningKeys keys, JsonMapper json, Clock clock) {
        this.keys = keys;
        this.json = json.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        this.clock = clock;
    }

    String issue(Login login) {
        Instant now = clock.instant();
        var payload = new Jwt(now.plus(LIFETIME).getEpochSecond(), now.getEpochSecond(), Jwt.Data.of(login));
        SigningKey key = keys.newest();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        var token = new JWSObject(header, new Payload(plain(json.writeValueAsString(payload))));
        key.sign(token);
        return token.serialize();
    }

    /** Whom the JWT names; refuses one that we did not sign or that has ended. */
    Jwt.Data read(String token) {
        Jwt jwt = verified(token)
                .flatMap(this::payload)
                .orElseThrow(() -> Unauthenticated.because("the JWT is not valid: log in again"));
        if (!clock.instant().isBefore(Instant.ofEpochSecond(jwt.exp()))) {
            throw Unauthenticated.because("the JWT has expired: log in again");
        }
        return jwt.data();
    }

    private Optional<JWSObject> verified(String text) {
        try {
            var token = JWSObject.parse(text);
            String key = token.getHeader().getKeyID();
            return key == null
                    ? Optional.empty()
                    : keys.byId(key).filter(known -> known.verifies(token)).map(known -> token);
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Jwt> payload(JWSObject token) {
        try {
            return Optional.of(json.readValue(token.getPayload().toString(), Jwt.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Escapes the three ASCII characters that can become {@code -} or {@code _} in base64url: Loonflow's pages turn only the
     * first of each back before they decode. None of them can stand outside of a JSON text here.
     */
    private static String plain(String payload) {
        return payload.replace("~", "\\u007e").replace("?", "\\u003f").replace(">", "\\u003e");
    }
}
