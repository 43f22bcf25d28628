package org.loonbpm.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.account.Application;
import org.loonbpm.account.Applications;
import org.loonbpm.account.Directory;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.DigestUtils;

class SignedHeadersTest extends LoonflowTest {

    private static final long NOW = 1_800_000_000L;

    @Autowired
    private Directory directory;

    @Autowired
    private Applications applications;

    private SignedHeaders headers;
    private Application shop;
    private long shopId;

    @BeforeEach
    void admitShop() {
        shopId = applications.create(loonflow.own("shop"), "shop", java.util.List.of(), "admin");
        shop = directory.application(loonflow.own("shop")).orElseThrow();
        headers = new SignedHeaders(directory, Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(longs = {-120, -119, 0, 119, 120})
    void acceptsClocksThatDifferByTwoMinutes(long seconds) {
        assertThat(headers.caller(signed(NOW + seconds))).isEqualTo(new Caller("ann", shop));
    }

    @ParameterizedTest
    @ValueSource(longs = {-121, 121, -NOW, Long.MAX_VALUE - NOW, Long.MIN_VALUE + NOW})
    void refusesSignaturesOfOtherTimes(long seconds) {
        assertRefused(signed(NOW + seconds), "within 120 seconds");
    }

    @Test
    void refusesATimestampThatIsNoNumberThoughSignedWell() {
        assertRefused(signed("soon", shop.token()), "whole seconds");
    }

    @Test
    void refusesTheSignatureOfAnotherToken() {
        assertRefused(signed(Long.toString(NOW), "another token"), "signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef0123456789abcdef", "x"})
    void refusesAnyOtherSignature(String signature) {
        // given
        var request = signed(NOW);
        request.removeHeader("signature");
        request.addHeader("signature", signature);

        // then
        assertRefused(request, "signature");
    }

    @Test
    void refusesACallThatNamesNoApplication() {
        assertRefused(new MockHttpServletRequest(), "appname");
    }

    @Test
    void refusesAnApplicationThatWasRemoved() {
        // given
        applications.delete(shopId);

        // then
        assertRefused(signed(NOW), "not admitted");
    }

    @Test
    void readsChineseUserNames() {
        // given
        var request = signed(NOW);
        request.removeHeader("username");
        request.addHeader("username", new String("张三".getBytes(UTF_8), ISO_8859_1));

        // then
        assertThat(headers.caller(request).username()).isEqualTo("张三");
    }

    private MockHttpServletRequest signed(long second) {
        return signed(Long.toString(second), shop.token());
    }

    private MockHttpServletRequest signed(String timestamp, String token) {
        var request = new MockHttpServletRequest();
        request.addHeader("appname", shop.name());
        request.addHeader("username", "ann");
        request.addHeader("timestamp", timestamp);
        request.addHeader("signature", DigestUtils.md5DigestAsHex((timestamp + token).getBytes(UTF_8)));
        return request;
    }

    private void assertRefused(MockHttpServletRequest request, String why) {
        assertThatThrownBy(() -> headers.caller(request))
                .isInstanceOf(Unauthenticated.class)
                .hasMessageContaining(why);
    }
}
