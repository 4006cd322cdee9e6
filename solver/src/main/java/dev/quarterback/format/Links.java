package dev.quarterback.format;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows symbolic links, also to where nothing is yet. */
final class Links {
    /** As many as Linux follows. */
    static final int MOST = 40;

    private Links() {}

    /** Where {@code link}, which is a symbolic link, leads to in one step. */
    static Path next(Path link) throws IOException {
        return link.resolveSibling(Files.readSymbolicLink(link));
    }

    /**
     * Where {@code file} leads to in the end; itself when it is no link.
     *
     * @throws IOException if the links lead in a circle
     */
    static Path end(Path file) throws IOException {
        Path name = file;
        for (int links = 0; links <= MOST; links++) {
            if (!Files.isSymbolicLink(name)) {
                return name;
            }
            name = next(name);
        }
        throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
    }
}
