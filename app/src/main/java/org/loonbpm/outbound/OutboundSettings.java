package org.loonbpm.outbound;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where calls may go and how long and large they may be.
 *
 * @param allowedHosts {@code host} or {@code host:port}; {@code *} for every public one; none: no calls at all
 * @param connectTimeout until the connection stands
 * @param totalTimeout until the whole answer has been read
 * @param maxAnswerBytes longer answers are failures
 */
@ConfigurationProperties("loonbpm.outbound")
record OutboundSettings(
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration totalTimeout,
        @DefaultValue("1048576") int maxAnswerBytes) {

    OutboundSettings {
        allowedHosts = List.copyOf(allowedHosts);
    }
}
