package org.loonbpm.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the API over HTTP: JSON bodies, signed headers or a JWT cookie. */
final class ApiClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    ApiClient(String base) {
        this.base = base;
    }

    /** Signs each call as Loonflow asks: md5 of the time in seconds and the application's token. */
    Actor signed(String application, String token, String username) {
        return new Actor(this, () -> {
            String time = Long.toString(Instant.now().getEpochSecond());
            return Map.of(
                    "appname", application,
                    "username", username,
                    "timestamp", time,
                    "signature", DigestUtils.md5DigestAsHex((time + token).getBytes(UTF_8)));
        });
    }

    Actor logIn(String username, String password) {
        String jwt = jwt(username, password);
        return new Actor(this, () -> Map.of("Cookie", "jwt=" + jwt));
    }

    String jwt(String username, String password) {
        return new Actor(this, Map::of)
                .post("/login", Map.of("username", username, "password", password))
                .requireDone()
                .text("/data/jwt");
    }

    Reply send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        byte[] bytes = body == null ? new byte[0] : text(body).getBytes(UTF_8);
        var response = sendRaw(method, path, "application/json", bytes, headers);
        return new Reply(response.statusCode(), JSON.readTree(response.body()));
    }

    HttpResponse<String> sendRaw(
            String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Content-Type", contentType);
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** What stands at an address of the server beside the API, as it came. */
    HttpResponse<String> read(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base).resolve(path));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        return body instanceof String raw ? raw : JSON.writeValueAsString(body);
    }
}
