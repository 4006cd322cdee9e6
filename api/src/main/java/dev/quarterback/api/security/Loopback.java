package dev.quarterback.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells addresses that only this machine can reach. */
public final class Loopback {
    /** A numeric address, which is not looked up. */
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}|\\[?[0-9a-f:]+]?");

    private Loopback() {}

    /** Whether a name in a request is that of this machine: {@code localhost}, or an address that nobody else can reach. */
    static boolean isOwnName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("localhost") || (ADDRESS.matcher(lower).matches() && is(lower));
    }

    /** Whether an address, or the name of one, is this machine's own. */
    public static boolean is(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
