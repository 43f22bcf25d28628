package org.loonbpm.outbound;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client with everything switched off that it could do by itself. */
final class BareHttpClient {

    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE_HOST = 16;

    private BareHttpClient() {}

    static CloseableHttpClient of(OutboundSettings settings, DnsResolver resolver) {
        Timeout connect = Timeout.of(settings.connectTimeout());
        Timeout total = Timeout.of(settings.totalTimeout());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(total)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(total).build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(total)
                        .setResponseTimeout((int) total.toMilliseconds(), TimeUnit.MILLISECONDS)
                        .build())
                // A kept connection may have died meanwhile, and whether the other side got the request would be
                // unknown.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("LoonBPM")
                .build();
    }
}
