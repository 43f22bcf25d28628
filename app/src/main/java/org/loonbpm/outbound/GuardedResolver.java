package org.loonbpm.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Resolves a host's name and refuses what may not be called.
 *
 * <p>The client connects to exactly the addresses that come out of here, so a name that answers differently the next time
 * (DNS rebinding) gains nothing.
 */
@Component
class GuardedResolver implements DnsResolver {

    private final AllowedHosts hosts;
    private final DnsResolver names;

    @Autowired
    GuardedResolver(AllowedHosts hosts) {
        this(hosts, SystemDefaultDnsResolver.INSTANCE);
    }

    GuardedResolver(AllowedHosts hosts, DnsResolver names) {
        this.hosts = hosts;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (hosts.name(host)) {
            return found;
        }
        InetAddress[] allowed =
                Arrays.stream(found).filter(PublicAddresses::contain).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new AddressNotAllowed(host);
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** All addresses of a host are private ones. */
    static final class AddressNotAllowed extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        AddressNotAllowed(String host) {
            super("host '%s' has no public address and is not listed by name".formatted(host));
        }
    }
}
