package org.loonbpm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.loonbpm.testing.Receiver.Request;
import org.loonbpm.testing.Receiver.Response;

/**
 * Stands in for the servers of WeChat Work and DingTalk, as far as applications speak with them: gives a token for the right
 * secret, knows people by their telephone numbers, and takes messages with a good token.
 */
public final class ChatServer {

    public static final String SECRET = "the-right-secret";

    private static final Set<String> TOKENS = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private ChatServer() {}

    /** Without a path. */
    public static String url() {
        return Server.RUNNING.url("");
    }

    /** From now on the tokens that were given are not taken any more. */
    public static void forgetTokens() {
        TOKENS.clear();
    }

    /** All requests under a path in which a text stands. */
    public static List<Request> requests(String path, String part) {
        return Server.RUNNING.requests().stream()
                .filter(request -> request.path().equals(path))
                .filter(request ->
                        request.query().contains(part) || request.text().contains(part))
                .toList();
    }

    private static Response answer(Request request) {
        if (request.path().endsWith("/gettoken")) {
            return token(request.query());
        }
        if (!TOKENS.contains(request.query().replace("access_token=", ""))) {
            return new Response(200, "{\"errcode\": 42001, \"errmsg\": \"access_token expired\"}");
        }
        return switch (request.path()) {
            case "/cgi-bin/user/getuserid" ->
                new Response(200, "{\"errcode\": 0, \"userid\": \"%s\"}".formatted(userId(request)));
            case "/topapi/v2/user/getbymobile" ->
                new Response(200, "{\"errcode\": 0, \"result\": {\"userid\": \"%s\"}}".formatted(userId(request)));
            case "/cgi-bin/message/send", "/topapi/message/corpconversation/asyncsend_v2" ->
                new Response(200, "{\"errcode\": 0, \"errmsg\": \"ok\"}");
            default -> new Response(404, "");
        };
    }

    private static String userId(Request request) {
        return "id-of-" + request.body().path("mobile").asString();
    }

    private static Response token(String query) {
        if (!query.matches("(corpid|appkey)=[^&]+&(corpsecret|appsecret)=" + SECRET)) {
            return new Response(200, "{\"errcode\": 40001, \"errmsg\": \"invalid credential\"}");
        }
        String token = "token-" + GIVEN.incrementAndGet();
        TOKENS.add(token);
        return new Response(200, "{\"errcode\": 0, \"access_token\": \"%s\", \"expires_in\": 7200}".formatted(token));
    }

    /** Started when first asked for. */
    private static final class Server {

        private static final Receiver RUNNING = start();

        private static Receiver start() {
            try {
                Receiver receiver = Receiver.start();
                receiver.answers(ChatServer::answer);
                return receiver;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
