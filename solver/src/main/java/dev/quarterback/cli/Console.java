package dev.quarterback.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to: results go to standard output, errors and progress to standard error, all in
 * UTF-8.
 */
final class Console {
    private final InputStream in;
    private final Watched bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    /**
     * What of it is a terminal.
     *
     * @param columns the width of the one that standard error is; 0 when it is none
     * @param isInput whether standard input is one
     */
    record Terminal(int columns, boolean isInput) {
        static final Terminal NONE = new Terminal(0, false);
    }

    Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        this.in = in;
        this.bytes = new Watched(out);
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** The width of the terminal that standard error is; 0 when it is none. */
    int columns() {
        return terminal.columns();
    }

    /** Standard input; whoever is to type it is told so. */
    InputStream in() {
        if (terminal.isInput()) {
            complain(List.of("Reading from the terminal; ctrl-d at the beginning of a line ends the input."));
        }
        return in;
    }

    /** Standard output for what is no text of ours; lines printed before come first. */
    OutputStream bytes() {
        out.flush();
        return bytes;
    }

    /** Writes lines to standard output; whoever reads along sees them at once. */
    void print(List<String> lines) {
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** Writes lines to standard error. */
    void complain(List<String> lines) {
        lines.forEach(line -> err.print(line + "\n"));
        err.flush();
    }

    /** Whether all results have reached standard output; otherwise says so, unless it is a pipe that nobody reads. */
    boolean isWritten() {
        out.flush();
        IOException trouble = bytes.trouble;
        if (trouble == null) {
            return true;
        }
        if (!"Broken pipe".equals(trouble.getMessage())) {
            complain(List.of("standard output: " + FileTrouble.writing(trouble)));
        }
        return false;
    }

    /** Remembers the first failure, which a print writer swallows. */
    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException trouble;

        private Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                trouble = trouble == null ? e : trouble;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                trouble = trouble == null ? e : trouble;
                throw e;
            }
        }
    }
}
