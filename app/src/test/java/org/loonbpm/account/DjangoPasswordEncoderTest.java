package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DjangoPasswordEncoderTest {

    /** Written by Django 2.2: make_password('lètmein', 'seasalt', 'pbkdf2_sha256') with 10000 iterations. */
    private static final String HASH = "pbkdf2_sha256$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=";

    private final DjangoPasswordEncoder encoder = new DjangoPasswordEncoder();

    @Test
    void matchesThePassword() {
        assertThat(encoder.matches("lètmein", HASH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letmein", "lètmein ", "", "lètmei"})
    void matchesNoOther(String password) {
        assertThat(encoder.matches(password, HASH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!",
                "!kJ8DkQ2c",
                "pbkdf2_sha256",
                "pbkdf2_sha256$10000$seasalt$",
                "pbkdf2_sha256$10000$$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$0$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$-1$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$2000000000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$many$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "pbkdf2_sha256$10000$seasalt$%%%",
                "pbkdf2_sha1$10000$seasalt$CWWFdHOWwPnki7HvkcqN9iA2T3KLW1cf2uZ5kvArtVY=",
                "lètmein",
            })
    void matchesNothingWithAnotherForm(String hash) {
        assertThat(encoder.matches("lètmein", hash)).isFalse();
    }
}
