package org.loonbpm.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: after {@value #MOST} failures for one user name from one address within a minute
 * further attempts from there are refused until the minute is over, right or wrong. A success forgets the failures, so
 * whoever knows the password is never slowed down, however often they log in.
 */
@Component
class LoginThrottle {

    static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<Attempt, Integer> failures;

    LoginThrottle(Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(100_000)
                .ticker(ticker)
                .build();
    }

    void admit(String username, String address) {
        Integer failed = failures.getIfPresent(Attempt.of(username, address));
        if (failed != null && failed >= MOST) {
            throw new Refusal(
                    "throttled",
                    "too many failed logins of this user from this address: try again in %d seconds"
                            .formatted(WINDOW.toSeconds()));
        }
    }

    void failed(String username, String address) {
        failures.asMap().merge(Attempt.of(username, address), 1, Integer::sum);
    }

    void succeeded(String username, String address) {
        failures.invalidate(Attempt.of(username, address));
    }

    private record Attempt(String username, String address) {

        static Attempt of(String username, String address) {
            return new Attempt(username.toLowerCase(Locale.ROOT), address);
        }
    }
}
