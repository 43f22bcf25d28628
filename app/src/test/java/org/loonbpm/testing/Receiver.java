package org.loonbpm.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's server, which LoonBPM calls: keeps what comes and answers as it is told to. */
public final class Receiver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Response> behaviour = request -> Response.TAKEN;

    /** What came; header names in lower case. */
    public record Request(String path, String query, Map<String, String> headers, String text) {

        public JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }
    }

    /** What is answered. */
    public record Response(int status, String body) {

        public static final Response TAKEN = new Response(200, "{\"code\": 0, \"msg\": \"taken\"}");

        public static final Response BROKEN = new Response(500, "out of order");

        public static Response refused(String message) {
            return new Response(200, "{\"code\": -1, \"msg\": \"%s\"}".formatted(message));
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** On a free port of this machine. */
    public static Receiver start() throws IOException {
        var receiver = new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        receiver.server.setExecutor(Executors.newCachedThreadPool());
        receiver.server.createContext("/", receiver::receive);
        receiver.server.start();
        return receiver;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new TreeMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
            String query = exchange.getRequestURI().getQuery();
            var request = new Request(
                    exchange.getRequestURI().getPath(),
                    query == null ? "" : query,
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            requests.add(request);
            Response response = behaviour.apply(request);
            byte[] bytes = response.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(response.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    public void answers(Response always) {
        behaviour = request -> always;
    }

    public void answers(Function<Request, Response> each) {
        behaviour = each;
    }

    public String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Waits until so many have come. */
    public List<Request> await(int count) {
        Awaitility.await().atMost(PATIENCE).until(() -> requests.size() >= count);
        return requests();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
