package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void fullDiskBehindStandardOutputIsTold() {
        Console console = console(failing("No space left on device"), err);

        console.print(List.of("a result"));

        assertThat(console.isWritten()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("standard output: cannot be written: No space left on device\n");
    }

    @Test
    void pipeThatNobodyReadsIsNotTold() {
        Console console = console(failing("Broken pipe"), err);

        console.print(List.of("a result"));

        assertThat(console.isWritten()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void textIsUtf8WhateverTheLocale() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = console(out, err);

        console.print(List.of("Montréal"));

        assertThat(console.isWritten()).isTrue();
        assertThat(out.toByteArray()).isEqualTo("Montréal\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverIsToTypeTheInputIsTold() {
        InputStream typed = InputStream.nullInputStream();
        Console console = new Console(typed, OutputStream.nullOutputStream(), err, new Console.Terminal(0, true));

        assertThat(console.in()).isSameAs(typed);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Reading from the terminal; ctrl-d at the beginning of a line ends the input.\n");
    }

    private static Console console(OutputStream out, OutputStream err) {
        return new Console(InputStream.nullInputStream(), out, err, Console.Terminal.NONE);
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
