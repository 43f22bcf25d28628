package org.loonbpm.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The only way in which the server calls others: hooks, notices, scripts, whoever names people.
 *
 * <p>It goes to listed hosts alone, checks the address that it connects to, follows no redirect, uses no proxy, repeats
 * nothing by itself, and gives up after a time and beyond a length.
 */
@Component
public class OutboundClient implements DisposableBean {

    private final AllowedHosts hosts;
    private final OutboundSettings settings;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService deadlines;

    OutboundClient(AllowedHosts hosts, OutboundSettings settings, GuardedResolver resolver) {
        this.hosts = hosts;
        this.settings = settings;
        this.http = BareHttpClient.of(settings, resolver);
        var executor = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "outbound-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        this.deadlines = executor;
    }

    /** Why this may not be called, as far as its text shows; empty if nothing speaks against it. */
    public Optional<String> whyNot(String url) {
        try {
            Target.of(url, hosts);
            return Optional.empty();
        } catch (OutboundFailure refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }

    /**
     * Posts JSON text.
     *
     * @throws OutboundFailure if it may not be called, does not answer in time, or answers too much
     */
    public OutboundAnswer postJson(String url, Map<String, String> headers, String json) throws OutboundFailure {
        var request = new HttpPost(Target.of(url, hosts));
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        return send(request, settings.totalTimeout());
    }

    /**
     * Sends whatever a program wants sent.
     *
     * @throws OutboundFailure if it may not be called, does not answer in time, or answers too much
     */
    public OutboundAnswer send(OutboundRequest wanted) throws OutboundFailure {
        wanted.check();
        var request = new HttpUriRequestBase(wanted.method(), Target.of(wanted.url(), hosts));
        wanted.headers().forEach((name, value) -> {
            if (!OutboundRequest.isOurs(name)) {
                request.setHeader(name, value);
            }
        });
        if (wanted.body() != null) {
            request.setEntity(new ByteArrayEntity(wanted.body().getBytes(StandardCharsets.UTF_8), null));
        }
        Duration longest = settings.totalTimeout();
        Duration timeout = wanted.timeout();
        return send(request, timeout == null || timeout.compareTo(longest) > 0 ? longest : timeout);
    }

    private OutboundAnswer send(HttpUriRequestBase request, Duration longest) throws OutboundFailure {
        var overdue = new AtomicBoolean();
        var deadline = deadlines.schedule(
                () -> {
                    overdue.set(true);
                    request.cancel();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> answer(request, response));
        } catch (IOException e) {
            String reason = overdue.get() ? "no complete answer within %d s".formatted(longest.toSeconds()) : reason(e);
            boolean late = overdue.get() || e instanceof InterruptedIOException;
            throw new OutboundFailure("%s: %s".formatted(shown(request), reason), e, late);
        } finally {
            deadline.cancel(false);
        }
    }

    private static String shown(HttpUriRequestBase request) throws OutboundFailure {
        try {
            return Target.shown(request.getUri());
        } catch (URISyntaxException e) {
            throw new OutboundFailure("what is to be called is not a URL", e);
        }
    }

    private OutboundAnswer answer(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : response.getHeaders()) {
            headers.merge(header.getName(), header.getValue(), (one, more) -> one + ", " + more);
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new OutboundAnswer(response.getCode(), "", headers);
        }
        InputStream content = entity.getContent();
        byte[] read = content.readNBytes(settings.maxAnswerBytes() + 1);
        if (read.length > settings.maxAnswerBytes()) {
            // Or closing would read the rest, however long it is.
            request.cancel();
            throw new AnswerTooLong("the answer is longer than %d bytes".formatted(settings.maxAnswerBytes()));
        }
        return new OutboundAnswer(response.getCode(), new String(read, StandardCharsets.UTF_8), headers);
    }

    private static String reason(IOException e) {
        if (e instanceof GuardedResolver.AddressNotAllowed || e instanceof AnswerTooLong) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof java.net.UnknownHostException) {
            return "there is no such host";
        }
        if (e instanceof java.net.ConnectException) {
            return "nobody can be reached there";
        }
        if (e instanceof InterruptedIOException) {
            return "no answer in time";
        }
        if (e instanceof javax.net.ssl.SSLException) {
            return "no trusted encrypted connection can be made";
        }
        return "the connection broke off or the answer is not HTTP";
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }

    private static final class AnswerTooLong extends IOException {

        private static final long serialVersionUID = 1L;

        AnswerTooLong(String message) {
            super(message);
        }
    }
}
