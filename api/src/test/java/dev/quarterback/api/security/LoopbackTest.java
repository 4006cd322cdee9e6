package dev.quarterback.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names a request may call this machine its own. */
class LoopbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.0.0.1",
                "127.255.255.254",
                "::1",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::0001]",
                "::ffff:127.0.0.1",
                "[::FFFF:7f00:1]",
            })
    void thisMachine(String name) {
        assertThat(Loopback.isOwnName(name)).isTrue();
    }

    /** Each of these a name server could make to mean this machine, or is an address of another one, or none at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cafe",
                "face",
                "dead.beef",
                "[cafe]",
                "127",
                "127.1",
                "127.0.1",
                "127.0.0.256",
                "127.0.0.01",
                "127.0.0.1.",
                "127.0.0.1.2",
                "127.0.0.f",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "localhost..",
                ".localhost",
                "my.localhost",
                "localhost.localdomain",
                "::",
                "[::]",
                "::2",
                "[::1",
                "::1]",
                "[[::1]]",
                "::1%lo",
                "[::1%1]",
                ":",
                ":::1",
                "::cafe::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.256",
                "127.0.0.1:80:",
            })
    void noName(String name) {
        assertThat(Loopback.isOwnName(name)).isFalse();
    }
}
