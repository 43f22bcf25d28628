package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Login and logout of people. */
@RestController
class LoginController {

    private final LogIn login;
    private final CookieLogin cookies;

    LoginController(LogIn login, CookieLogin cookies) {
        this.login = login;
        this.cookies = cookies;
    }

    /** Answers the JWT, for Loonflow's pages, and sets it as our own cookie, for ours. */
    @PostMapping(Addresses.LOGIN)
    Answer logIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        return Answer.of(new Token(begin(credentials, request, response)));
    }

    /** Loonflow's older login, which sets a cookie and answers nothing. */
    @PostMapping(Addresses.SESSION_LOGIN)
    Answer logInForSession(
            @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        begin(credentials, request, response);
        return Answer.done();
    }

    /** Drops the cookies. Loonflow redirects to its old administration pages from here; ours find their own way. */
    @GetMapping(Addresses.LOGOUT)
    Answer logOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.ended(request).forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return Answer.done();
    }

    private String begin(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        CrossSite.refuse(request);
        String jwt = login.logIn(
                credentials.username() == null ? "" : credentials.username(),
                credentials.password() == null ? "" : credentials.password(),
                request.getRemoteAddr());
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.begun(jwt, request).toString());
        return jwt;
    }

    private record Credentials(
            @Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    private record Token(String jwt) {}
}
