package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that may be tables: those of a folder, or of a ZIP archive. */
interface TableFiles {
    /** The names of all files and folders in it. */
    List<String> names() throws IOException;

    /** Whether that name is a folder's. */
    boolean isFolder(String name);

    /** The bytes of a file. */
    InputStream open(String name) throws IOException;

    /** Whether a file in it is this one. */
    default boolean isSame(String name, Path file) {
        return false;
    }

    /** Whether a file is UTF-8 and has more than ASCII, so that no other encoding is meant. */
    boolean isSurelyUtf8(String name) throws IOException;

    /** The files of a folder. */
    static TableFiles of(Path folder) {
        return new TableFiles() {
            @Override
            public List<String> names() throws IOException {
                try (Stream<Path> entries = Files.list(folder)) {
                    return entries.map(file -> String.valueOf(file.getFileName()))
                            .toList();
                }
            }

            @Override
            public boolean isFolder(String name) {
                return Files.isDirectory(folder.resolve(name));
            }

            @Override
            public InputStream open(String name) throws IOException {
                return InputFile.open(folder.resolve(name));
            }

            @Override
            public boolean isSame(String name, Path file) {
                return folder.resolve(name).toAbsolutePath().normalize().equals(file);
            }

            @Override
            public boolean isSurelyUtf8(String name) throws IOException {
                return FileEncoding.of(() -> open(name)).isSurelyUtf8();
            }
        };
    }
}
