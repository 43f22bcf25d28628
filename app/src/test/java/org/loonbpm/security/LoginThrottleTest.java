package org.loonbpm.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.loonbpm.web.Refusal;

class LoginThrottleTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void refusesAfterTenFailures() {
        // given
        fail(9);
        throttle.admit("ann", "10.0.0.1");

        // when
        fail(1);

        // then
        assertThatThrownBy(() -> throttle.admit("ann", "10.0.0.1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("60 seconds");
        assertThatThrownBy(() -> throttle.admit("ANN", "10.0.0.1")).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsOthersAndOtherPlacesFree() {
        // given
        fail(10);

        // then
        assertThatCode(() -> throttle.admit("bob", "10.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.admit("ann", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void forgetsAfterAMinute() {
        // given
        fail(10);

        // when
        clock.advance(Duration.ofSeconds(61));

        // then
        assertThatCode(() -> throttle.admit("ann", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void forgetsWithASuccess() {
        // given
        fail(9);

        // when
        throttle.succeeded("ann", "10.0.0.1");
        fail(9);

        // then
        assertThatCode(() -> throttle.admit("ann", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("ann", "10.0.0.1");
        }
    }
}
