package org.loonbpm.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: each hash names its scheme, so that the scheme can change. New ones are bcrypt; hashes without
 * a named scheme are Django's and are rewritten when their owner logs in.
 */
@Configuration
class PasswordHashing {

    /** Dear enough to guess (OWASP's lower bound for bcrypt), cheap enough to make hundreds of users in one import. */
    private static final int COST = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        var encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
        encoder.setDefaultPasswordEncoderForMatches(new DjangoPasswordEncoder());
        return encoder;
    }
}
