package dev.quarterback.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens files that are read once, from their beginning to their end, so that pipes will do. */
final class InputFile {
    private InputFile() {}

    static InputStream open(Path file) throws IOException {
        Optional<Descriptor> descriptor = Descriptor.named(file);
        return new Once(descriptor.isPresent() ? descriptor.get().in() : Files.newInputStream(file));
    }

    /** The same of a stream that is open already, such as standard input. */
    static InputStream once(InputStream stream) {
        return new Once(stream);
    }

    /** Java's own stream finds out how much there is by seeking, which no pipe can. */
    private static final class Once extends FilterInputStream {
        Once(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
