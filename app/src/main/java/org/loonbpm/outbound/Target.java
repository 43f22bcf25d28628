package org.loonbpm.outbound;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads a URL that somebody entered, and decides by its text whether it may be called. */
final class Target {

    private Target() {}

    static URI of(String url, AllowedHosts hosts) throws OutboundFailure {
        URI target = read(url.strip());
        boolean encrypted = "https".equalsIgnoreCase(target.getScheme());
        if (!encrypted && !"http".equalsIgnoreCase(target.getScheme())) {
            throw new OutboundFailure("only http and https can be called");
        }
        if (target.getHost() == null || target.getRawUserInfo() != null) {
            throw new OutboundFailure("a URL to be called names a host, and neither user nor password");
        }
        int port = target.getPort() != -1 ? target.getPort() : encrypted ? 443 : 80;
        if (!hosts.permit(target.getHost(), port)) {
            throw new OutboundFailure("%s: the host is not among those that may be called".formatted(shown(target)));
        }
        return target;
    }

    private static URI read(String url) throws OutboundFailure {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new OutboundFailure("what is to be called is not a URL");
        }
    }

    /** Where it goes, without path and query, which may hold something secret. */
    static String shown(URI target) {
        return target.getPort() == -1 ? target.getHost() : target.getHost() + ":" + target.getPort();
    }
}
