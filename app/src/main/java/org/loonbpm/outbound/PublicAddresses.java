package org.loonbpm.outbound;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: all but those that IANA's registries of special-purpose addresses set
 * apart, and those that carry such an IPv4 address within an IPv6 one.
 */
final class PublicAddresses {

    private static final List<AddressRange> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network, and by custom this machine
                    "10.0.0.0/8",
                    "100.64.0.0/10", // carriers' own
                    "127.0.0.0/8",
                    "169.254.0.0/16", // link-local; where clouds keep their machines' secrets
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, and broadcast
                    "::/96", // unspecified, loopback, and IPv4 addresses written the old way
                    "64:ff9b::/96", // translated to any IPv4 address
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23", // Teredo, ORCHID and others
                    "2001:db8::/32",
                    "2002::/16", // 6to4: carries any IPv4 address
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7", // private
                    "fe80::/10", // link-local
                    "fec0::/10", // site-local
                    "ff00::/8") // multicast
            .map(AddressRange::of)
            .toList();

    private PublicAddresses() {}

    /** An IPv4 address mapped into IPv6 ({@code ::ffff:10.0.0.1}) arrives here as the IPv4 address that it is. */
    static boolean contain(InetAddress address) {
        return SPECIAL.stream().noneMatch(range -> range.contains(address));
    }
}
