package dev.quarterback.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses that only this machine can reach. */
public final class Loopback {
    private Loopback() {}

    /** Whether an address, or the name of one, is this machine's own. */
    public static boolean is(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
