package dev.quarterback.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --data}: the folder of the service's database and API keys. */
public final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the database and the API keys (default: ~/.quarterback)",
            scope = ScopeType.INHERIT)
    private @Nullable Path given;

    /** For picocli. */
    public DataFolder() {}

    /** The folder given; without one {@code .quarterback} in the user's home folder. */
    public Path path() {
        return given == null ? Path.of(System.getProperty("user.home"), ".quarterback") : given;
    }
}
