package org.loonbpm.outbound;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The hosts that {@code loonbpm.outbound.allowed-hosts} lists. */
@Component
class AllowedHosts {

    private static final String EVERY_PUBLIC_ONE = "*";

    private final List<Entry> listed;
    private final boolean everyPublicOne;

    /** @param port -1: every port */
    private record Entry(String host, int port) {}

    AllowedHosts(OutboundSettings settings) {
        List<String> entries = settings.allowedHosts().stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        this.everyPublicOne = entries.contains(EVERY_PUBLIC_ONE);
        this.listed = entries.stream()
                .filter(entry -> !entry.equals(EVERY_PUBLIC_ONE))
                .map(AllowedHosts::entry)
                .toList();
    }

    /** Whether a host may be called at all; whether an address of it may shows only when its name is resolved. */
    boolean permit(String host, int port) {
        return everyPublicOne
                || listed.stream()
                        .anyMatch(entry ->
                                entry.host().equals(plain(host)) && (entry.port() == -1 || entry.port() == port));
    }

    /** Whether a host is listed by its name or as an address, so that it may also be a private one. */
    boolean name(String host) {
        return listed.stream().anyMatch(entry -> entry.host().equals(plain(host)));
    }

    private static Entry entry(String text) {
        int colon = text.lastIndexOf(':');
        boolean bareIpv6 = text.indexOf(':') != colon && !text.contains("]");
        if (colon < 0 || bareIpv6 || text.endsWith("]")) {
            return new Entry(plain(text), -1);
        }
        return new Entry(plain(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static String plain(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
