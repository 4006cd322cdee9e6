package dev.quarterback.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the service's database and API keys. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder given; null means {@code .quarterback} in the user's home folder. */
    public static Path of(@Nullable Path given) {
        return given == null ? Path.of(System.getProperty("user.home"), ".quarterback") : given;
    }
}
