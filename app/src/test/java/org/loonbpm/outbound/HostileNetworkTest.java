package org.loonbpm.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may try with a URL, a name or an answer. */
class HostileNetworkTest {

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsAListedHost() throws Exception {
        answer(200, "{\"code\":0}");

        var answered = client("127.0.0.1").postJson(url("127.0.0.1"), Map.of("timestamp", "1"), "{}");

        assertThat(answered.body()).isEqualTo("{\"code\":0}");
        assertThat(answered.succeeded()).isTrue();
    }

    @Test
    void callsNobodyUnlessTold() {
        answer(200, "");

        assertRefused(client(), url("127.0.0.1"));
    }

    @Test
    void keepsToTheListedPort() throws Exception {
        answer(200, "");

        assertRefused(client("127.0.0.1:" + (port() + 1)), url("127.0.0.1"));
        assertThat(client("127.0.0.1:" + port())
                        .postJson(url("127.0.0.1"), Map.of(), "{}")
                        .succeeded())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "localhost",
                "LOCALHOST.",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]"
            })
    void anyPublicHostMeansNoPrivateOne(String host) {
        answer(200, "");

        assertRefused(client("*"), url(host));
    }

    @Test
    void aPublicNameOfAPrivateAddressIsRefused() {
        answer(200, "");

        assertRefused(client(List.of("*"), names("127.0.0.1")), url("innocent.example"));
    }

    @Test
    void aNameListedMayBePrivate() throws Exception {
        answer(200, "");

        assertThat(client(List.of("intern.example"), names("127.0.0.1"))
                        .postJson(url("intern.example"), Map.of(), "{}")
                        .succeeded())
                .isTrue();
    }

    @Test
    void aNameThatAnswersDifferentlyTheSecondTimeGainsNothing() {
        answer(200, "");
        var asked = new AtomicInteger();
        DnsResolver rebinding = names(() -> asked.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1");

        assertRefused(client(List.of("*"), rebinding), url("rebinding.example"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void followsNoRedirect() throws Exception {
        var other = new AtomicInteger();
        serve("/", exchange -> {
            calls.incrementAndGet();
            exchange.getResponseHeaders().add("Location", url("localhost") + "other");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        serve("/other", exchange -> {
            other.incrementAndGet();
            exchange.close();
        });

        var answered = client("127.0.0.1", "localhost").postJson(url("127.0.0.1"), Map.of(), "{}");

        assertThat(answered.succeeded()).isFalse();
        assertThat(answered.redirects()).isTrue();
        assertThat(other).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "//127.0.0.1/",
                "http:///nowhere",
                "http://user:secret@127.0.0.1/",
                "http://127.0.0.1\\@elsewhere/",
                "http://127.0.0.1 /",
                "jar:http://127.0.0.1/!/",
                ""
            })
    void whatIsNoPlainUrlIsRefused(String url) {
        assertThatThrownBy(() -> client("127.0.0.1").postJson(url, Map.of(), "{}"))
                .isInstanceOf(OutboundFailure.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        serve("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var piece = new byte[8192];
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write(piece);
                }
            }
        });

        assertThatThrownBy(() -> client("127.0.0.1").postJson(url("127.0.0.1"), Map.of(), "{}"))
                .isInstanceOf(OutboundFailure.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void anAnswerThatTricklesIsGivenUp() {
        serve("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write('.');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        long begun = System.nanoTime();
        assertThatThrownBy(() -> client("127.0.0.1").postJson(url("127.0.0.1"), Map.of(), "{}"))
                .isInstanceOf(OutboundFailure.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoeverTakesTheCallAndSaysNothingIsGivenUp() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:%d/?token=secret".formatted(silent.getLocalPort());

            assertThatThrownBy(() -> client("127.0.0.1").postJson(url, Map.of("signature", "secret"), "{}"))
                    .isInstanceOf(OutboundFailure.class)
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void listedAddressesMayBeIpv6() {
        var hosts = new AllowedHosts(settings(List.of("[::1]:8080", "fd00::1")));

        assertThat(hosts.permit("[::1]", 8080)).isTrue();
        assertThat(hosts.permit("[::1]", 80)).isFalse();
        assertThat(hosts.permit("[fd00::1]", 443)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111"})
    void publicAddressesArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    private void assertRefused(OutboundClient client, String url) {
        assertThatThrownBy(() -> client.postJson(url, Map.of(), "{}")).isInstanceOf(OutboundFailure.class);
        assertThat(calls).hasValue(0);
    }

    private void answer(int status, String body) {
        serve("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            exchange.getResponseBody().write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.close();
        });
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String url(String host) {
        return "http://%s:%d/".formatted(host, port());
    }

    private static DnsResolver names(String address) {
        return names(() -> address);
    }

    private static DnsResolver names(java.util.function.Supplier<String> address) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return InetAddress.getAllByName(address.get());
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static OutboundClient client(String... hosts) {
        return client(List.of(hosts), SystemDefaultDnsResolver.INSTANCE);
    }

    private static OutboundClient client(List<String> listed, DnsResolver names) {
        OutboundSettings settings = settings(listed);
        var hosts = new AllowedHosts(settings);
        return new OutboundClient(hosts, settings, new GuardedResolver(hosts, names));
    }

    private static OutboundSettings settings(List<String> listed) {
        return new OutboundSettings(listed, Duration.ofMillis(500), Duration.ofSeconds(1), 100_000);
    }
}
