package org.loonbpm.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.web.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;

class CrossSiteTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, http://bpm.example.org.evil.example",
        "Origin, http://bpm.example.org:8081",
        "Origin, https://bpm.example.org",
        "Origin, null",
        "Origin, %%%",
    })
    void refusesWhatAnotherSitesPageSends(String header, String value) {
        assertThatThrownBy(() -> CrossSite.refuse(posting(header, value)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another site");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "Origin, http://bpm.example.org",
        "Origin, http://BPM.example.org:80",
        "User-Agent, curl",
    })
    void admitsOwnPagesAndPrograms(String header, String value) {
        assertThatCode(() -> CrossSite.refuse(posting(header, value))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void admitsReading(String method) {
        // given
        var request = posting("Sec-Fetch-Site", "cross-site");
        request.setMethod(method);

        // then
        assertThatCode(() -> CrossSite.refuse(request)).doesNotThrowAnyException();
    }

    @Test
    void believesTheBrowserBeforeTheHostNames() {
        // given: behind a proxy that changes the host
        var request = posting("Origin", "https://public.example");
        request.addHeader("Sec-Fetch-Site", "same-origin");

        // then
        assertThatCode(() -> CrossSite.refuse(request)).doesNotThrowAnyException();
    }

    private static MockHttpServletRequest posting(String header, String value) {
        var request = new MockHttpServletRequest("POST", "/api/v1.0/tickets");
        request.setServerName("bpm.example.org");
        request.setServerPort(80);
        request.addHeader(header, value);
        return request;
    }
}
