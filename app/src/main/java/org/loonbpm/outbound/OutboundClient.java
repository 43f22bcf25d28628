package org.loonbpm.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The only way in which the server calls others: hooks, notices, whoever names people.
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
        URI target = Target.of(url, hosts);
        var request = new HttpPost(target);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        var overdue = new AtomicBoolean();
        var deadline = deadlines.schedule(
                () -> {
                    overdue.set(true);
                    request.cancel();
                },
                settings.totalTimeout().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> answer(request, response));
        } catch (IOException e) {
            String reason = overdue.get()
                    ? "no complete answer within %d s"
                            .formatted(settings.totalTimeout().toSeconds())
                    : reason(e);
            throw new OutboundFailure("%s: %s".formatted(Target.shown(target), reason), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private OutboundAnswer answer(HttpPost request, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new OutboundAnswer(response.getCode(), "");
        }
        InputStream content = entity.getContent();
        byte[] read = content.readNBytes(settings.maxAnswerBytes() + 1);
        if (read.length > settings.maxAnswerBytes()) {
            // Or closing would read the rest, however long it is.
            request.cancel();
            throw new AnswerTooLong("the answer is longer than %d bytes".formatted(settings.maxAnswerBytes()));
        }
        return new OutboundAnswer(response.getCode(), new String(read, StandardCharsets.UTF_8));
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
        if (e instanceof java.io.InterruptedIOException) {
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
