package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of the page: what the first view of a plan needs is asked for at once, and none is left over. */
class PageModulesTest {
    private static final Path STATIC = Path.of("src", "main", "resources", "static");
    private static final Path GLANCE = Path.of("page", "view", "glance.js");
    private static final Pattern IMPORT =
            Pattern.compile("(?:\\bfrom|^import)\\s*\"(\\.[^\"]+)\"|\\bimport\\(\"(\\.[^\"]+)\"\\)", Pattern.MULTILINE);
    private static final Pattern PRELOAD = Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"");

    private static Set<Path> found(Pattern pattern, String text, Path folder, int... groups) {
        Set<Path> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> {
            for (int group : groups) {
                if (match.group(group) != null) {
                    found.add(folder.resolve(match.group(group)).normalize());
                }
            }
        });
        return found;
    }

    /** The modules and all that they import; {@code groups} are those of the pattern that count. */
    private static Set<Path> imported(Collection<Path> modules, int... groups) throws IOException {
        Set<Path> seen = new TreeSet<>(modules);
        Deque<Path> left = new ArrayDeque<>(modules);
        while (!left.isEmpty()) {
            Path module = left.remove();
            String text = Files.readString(STATIC.resolve(module));
            for (Path other : found(IMPORT, text, module.resolveSibling(""), groups)) {
                if (seen.add(other)) {
                    left.add(other);
                }
            }
        }
        return seen;
    }

    private static String index() throws IOException {
        return Files.readString(STATIC.resolve("index.html"));
    }

    @Test
    void whatTheFirstViewOfAPlanImportsIsLoadedAtOnce() throws IOException {
        Set<Path> scripts = found(SCRIPT, index(), Path.of(""), 1);
        Set<Path> needed =
                imported(Stream.concat(scripts.stream(), Stream.of(GLANCE)).toList(), 1);
        needed.removeAll(scripts);
        assertThat(found(PRELOAD, index(), Path.of(""), 1)).isEqualTo(needed);
    }

    @Test
    void everyModuleIsUsed() throws IOException {
        Set<Path> used = imported(List.copyOf(found(SCRIPT, index(), Path.of(""), 1)), 1, 2);
        try (Stream<Path> files = Files.walk(STATIC.resolve("page"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js"))
                            .map(STATIC::relativize)
                            .filter(file -> !used.contains(file)))
                    .isEmpty();
        }
    }
}
