package org.loonbpm.security;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which addresses ask for a caller.
 *
 * <ul>
 *   <li>{@code /api/**}: everybody must be known, but for the logins and the logout. What Loonflow guards by
 *       {@code login_required}, nearly all of {@code accounts}, is closed to applications.
 *   <li>{@code /media/**}: uploaded files, everybody must be known.
 *   <li>{@code /actuator/**}: health is public, for the rest see {@link MetricsReaders}.
 *   <li>All else, the pages, is public: it holds no data.
 * </ul>
 *
 * Nothing is kept between requests: there is no session for Spring's CSRF token to live in, {@link CrossSite} does its work.
 */
@Configuration
class SecurityConfiguration {

    /** The pages load nothing from elsewhere; their styles are written by scripts (Ant Design), hence the inline ones. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Pattern PRINTABLE = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            CookieLogin cookies,
            SignedHeaders headers,
            CallerInCall elsewhere,
            MetricsReaders metricsReaders,
            RefusalWriter refusals) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .headers(shown ->
                        shown.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                .exceptionHandling(
                        stopped -> stopped.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new ApiAuthentication(cookies, headers, elsewhere), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                Addresses.LOGIN, Addresses.SESSION_LOGIN, Addresses.LOGOUT, "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/v1.0/accounts/simple_users", "/api/v1.0/accounts/simple_depts")
                        .authenticated()
                        .requestMatchers(POST, "/api/v1.0/accounts/users/*/reset_password")
                        .authenticated()
                        .requestMatchers("/api/v1.0/accounts/**")
                        .hasAuthority(CallerAuthentication.LOGGED_IN)
                        .requestMatchers("/api/**", "/media/**")
                        .authenticated()
                        .requestMatchers("/actuator/**")
                        .access(metricsReaders)
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** Header values may be UTF-8, which the container reads as Latin-1: user names and application names are Chinese too. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> PRINTABLE
                .matcher(new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .matches());
        return firewall;
    }

    /** How long each filter takes is nobody's question, and to note it costs more than the filters do. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody logs in through Spring Security; without this it would make up a user and print a password. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("log in at " + Addresses.LOGIN);
        };
    }
}
