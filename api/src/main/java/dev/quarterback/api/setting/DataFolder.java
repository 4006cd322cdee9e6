package dev.quarterback.api.setting;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --data}: the folder of the service's database and API keys. */
public final class DataFolder {
    private static final Path HOME = Path.of("~");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            converter = FolderConverter.class,
            description = "folder of the database and the API keys (default: ~/.quarterback)",
            scope = ScopeType.INHERIT)
    private @Nullable Path given;

    /** An empty path would be the current folder, which nobody means who has forgotten to set a variable. */
    static final class FolderConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String name) {
            if (name.isBlank()) {
                throw new TypeConversionException("names no folder; leave the option out for ~/.quarterback");
            }
            return Path.of(name);
        }
    }

    /** For picocli. */
    public DataFolder() {}

    /**
     * The folder given; without one {@code .quarterback} in the user's home folder.
     *
     * @throws IllegalStateException if that is unknown
     */
    public Path path() {
        Path folder = Objects.requireNonNullElse(given, HOME.resolve(".quarterback"));
        return inHome(folder, System.getenv("HOME"), System.getProperty("user.home"));
    }

    /**
     * A path that begins with {@code ~}, which is where {@code HOME} says, as for the shell.
     *
     * @param variable the value of {@code HOME}; null where it is not set
     * @param known the user's home folder as the system has it, if {@code HOME} says nothing; {@code ?} where it has none
     */
    static Path inHome(Path path, @Nullable String variable, String known) {
        if (!path.startsWith(HOME)) {
            return path;
        }
        Path home = Stream.of(Objects.requireNonNullElse(variable, ""), known)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("--data: this user has no home folder; choose a folder"));
        return home.resolve(HOME.relativize(path));
    }
}
