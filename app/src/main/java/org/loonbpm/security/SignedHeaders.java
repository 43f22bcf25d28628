package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.loonbpm.account.Application;
import org.loonbpm.account.Directory;
import org.springframework.stereotype.Component;

/**
 * Loonflow's way for applications to prove themselves: the headers {@code appname}, {@code timestamp} (seconds since 1970)
 * and {@code signature}, which is the MD5 of the timestamp followed by the application's token, in hexadecimal. The header
 * {@code username} names the person in whose name is called; it is taken at the application's word.
 */
@Component
class SignedHeaders {

    /** How many seconds the caller's clock and ours may differ, either way. */
    static final long TOLERANCE = 120;

    private final Directory directory;
    private final Clock clock;

    SignedHeaders(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Caller caller(HttpServletRequest request) {
        String name = header(request, "appname");
        if (name.isEmpty()) {
            throw Unauthenticated.because(
                    "log in, or sign the call with the headers appname, username, timestamp and signature");
        }
        Application application = directory
                .application(name)
                .orElseThrow(() -> Unauthenticated.because(
                        "appname '%s' is not admitted: an administrator can add it as an application".formatted(name)));
        String timestamp = header(request, "timestamp");
        if (!matches(header(request, "signature"), timestamp + application.token())) {
            throw Unauthenticated.because("the signature is not the MD5 of the timestamp followed by the token");
        }
        requireRecent(timestamp);
        return new Caller(header(request, "username"), application);
    }

    private void requireRecent(String timestamp) {
        long now = clock.instant().getEpochSecond();
        long signed;
        try {
            signed = Long.parseLong(timestamp.strip());
        } catch (NumberFormatException notANumber) {
            throw Unauthenticated.because("the timestamp must be whole seconds since 1970");
        }
        if (signed < now - TOLERANCE || signed > now + TOLERANCE) {
            throw Unauthenticated.because(
                    "the signature has expired: the timestamp must be within %d seconds of now".formatted(TOLERANCE));
        }
    }

    /** Compares in constant time, so that a signature cannot be found character by character. */
    private static boolean matches(String signature, String signed) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), md5(signed).getBytes(StandardCharsets.US_ASCII));
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no MD5", missing);
        }
    }

    /** The header, read as UTF-8 where it is that: containers read headers as Latin-1, but names are also Chinese. */
    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        if (value == null) {
            return "";
        }
        String utf8 = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') >= 0 ? value : utf8;
    }
}
