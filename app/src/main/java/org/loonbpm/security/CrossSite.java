package org.loonbpm.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.loonbpm.web.Refusal;

/**
 * Refuses what another site's page makes a browser do with the cookies of somebody who logged in. Browsers say where a
 * request comes from: in {@code Sec-Fetch-Site}, or where they do not send that (plain HTTP), in {@code Origin}, which must
 * then name the host that was called. Programs send neither and are let through.
 */
final class CrossSite {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private CrossSite() {}

    /** Lets reading through, for no other site's script can see the answer. */
    static void refuse(HttpServletRequest request) {
        if (!READING.contains(request.getMethod()) && !isOwn(request)) {
            throw new Refusal(
                    "cross_site", "this call comes from another site's page: call from a page of this server");
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || namesHost(origin, request);
    }

    private static boolean namesHost(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(uri.getHost()) && port == request.getServerPort();
        } catch (IllegalArgumentException opaque) {
            return false;
        }
    }
}
