package org.loonbpm.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loonbpm.account.Application;
import org.loonbpm.account.Login;
import org.loonbpm.account.Logins;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The two cookies in which a JWT comes. Ours, {@value #OURS}, is set by the login, out of reach of scripts and never sent
 * from other sites. {@value #LOONFLOWS} is set by the script of Loonflow's own pages from the login's answer.
 *
 * <p>Ours stands where Loonflow has its server session, so it wins; where it is no longer good the other one decides.
 */
@Component
class CookieLogin {

    static final String OURS = "loonbpm_jwt";
    static final String LOONFLOWS = "jwt";

    private final Jwts jwts;
    private final Logins logins;

    CookieLogin(Jwts jwts, Logins logins) {
        this.jwts = jwts;
        this.logins = logins;
    }

    /** Who logged in; empty if no cookie says anything. Refuses a cookie that is not good (any more). */
    Optional<Caller> caller(HttpServletRequest request) {
        Optional<String> ours = cookie(request, OURS);
        Optional<String> loonflows = cookie(request, LOONFLOWS);
        if (ours.isPresent()) {
            try {
                return ours.map(this::caller);
            } catch (Unauthenticated spent) {
                if (loonflows.isEmpty()) {
                    throw spent;
                }
            }
        }
        return loonflows.map(this::caller);
    }

    /** The cookies that end the login. */
    List<ResponseCookie> ended(HttpServletRequest request) {
        return List.of(
                ours("", Duration.ZERO, request),
                ResponseCookie.from(LOONFLOWS, "")
                        .path("/")
                        .maxAge(0)
                        .sameSite("Lax")
                        .build());
    }

    /** Our cookie with the JWT. */
    ResponseCookie begun(String jwt, HttpServletRequest request) {
        return ours(jwt, Jwts.LIFETIME, request);
    }

    private Caller caller(String jwt) {
        Jwt.Data named = jwts.read(jwt);
        Login login = logins.of(named.username())
                .filter(known -> known.person().active())
                .orElseThrow(() -> Unauthenticated.because(
                        "the user '%s' has been deleted or deactivated".formatted(named.username())));
        if (!named.isGoodFor(login)) {
            throw Unauthenticated.because("this login has ended, for the password was changed since: log in again");
        }
        return new Caller(login.person().username(), Application.OWN_PAGES);
    }

    private static ResponseCookie ours(String value, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(OURS, value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
