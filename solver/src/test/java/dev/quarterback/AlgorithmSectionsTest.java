package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class of an algorithm names the section of docs/algorithm.md that explains it. */
class AlgorithmSectionsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/quarterback");
    private static final List<String> PACKAGES = List.of("bound", "reach", "search");
    private static final Pattern HEADING = Pattern.compile("^#{2,3} (.+)$", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("See \"([^\"]+)\" in docs/algorithm\\.md\\.");

    /** The comment before a class at the left margin. */
    private static final Pattern COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+[^\\n]*\\n)*(?:public |final |abstract |sealed )*(?:class|record|interface|enum) ",
            Pattern.DOTALL);

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> classes(String name) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section that a class names; empty when it names none. */
    private static String section(Path file) {
        Matcher comment = COMMENT.matcher(read(file));
        Matcher reference = REFERENCE.matcher(comment.find() ? comment.group(1).replaceAll("\\s*\\n \\* ?", " ") : "");
        return reference.find() ? reference.group(1) : "";
    }

    @Test
    void eachClassOfSearchAndBoundNamesASectionThatExists() {
        Set<String> sections = HEADING.matcher(read(Path.of("../docs/algorithm.md")))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());

        List<String> without = PACKAGES.stream()
                .flatMap(AlgorithmSectionsTest::classes)
                .filter(file -> !sections.contains(section(file)))
                .map(file -> SOURCES.relativize(file) + " names \"" + section(file) + "\"")
                .toList();

        assertThat(without).isEmpty();
    }
}
