package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void fullDiskBehindStandardOutputIsTold() {
        Console console = new Console(failing("No space left on device"), err, 0);

        console.print(List.of("a result"));

        assertThat(console.isWritten()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("standard output: cannot be written: No space left on device\n");
    }

    @Test
    void pipeThatNobodyReadsIsNotTold() {
        Console console = new Console(failing("Broken pipe"), err, 0);

        console.print(List.of("a result"));

        assertThat(console.isWritten()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void textIsUtf8WhateverTheLocale() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, err, 0);

        console.print(List.of("Montréal"));

        assertThat(console.isWritten()).isTrue();
        assertThat(out.toByteArray()).isEqualTo("Montréal\n".getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
