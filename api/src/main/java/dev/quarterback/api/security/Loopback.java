package dev.quarterback.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the names and addresses by which only this machine can reach itself; looks up no name. */
final class Loopback {
    private static final Pattern IPV4 = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

    /** What may be an address of version 6: names have no colon. Without a zone, which is no matter of this machine's own. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]*:[0-9a-f:.]*");

    private Loopback() {}

    /** Whether a name in a request is that of this machine: {@code localhost}, or an address that nobody else can reach. */
    static boolean isOwnName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("localhost")
                || lower.equals("localhost.")
                || IPV4.matcher(lower).matches()
                || isIpv6(lower);
    }

    private static boolean isIpv6(String name) {
        String bare = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        try {
            // In brackets nothing is looked up, whatever it is.
            return IPV6.matcher(bare).matches()
                    && InetAddress.getByName("[" + bare + "]").isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
