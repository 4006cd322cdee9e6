package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents stay short, and their links lead somewhere. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents at the root and of the folders for readers; what builds leave elsewhere is none of them. */
    private static List<Path> documents() {
        return Stream.of(".", "docs", "datasets", "datasets/published", "datasets/tiny")
                .map(ROOT::resolve)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles((parent, name) -> name.endsWith(".md"))))
                .map(file -> file.toPath().normalize())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"README.md, 150", "docs/benchmarks.md, 250"})
    void documentsForEverybodyStayShort(String document, int mostLines) {
        assertThat(read(ROOT.resolve(document)).lines().count()).isLessThanOrEqualTo(mostLines);
    }

    @Test
    void linksBetweenDocumentsLeadSomewhere() {
        List<String> broken = documents().stream()
                .flatMap(document -> LINK.matcher(read(document))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.startsWith("https://") && !leadsSomewhere(document, link))
                        .map(link -> ROOT.relativize(document) + ": " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void everyDocumentIsReachedFromTheReadme() {
        String readme = read(ROOT.resolve("README.md"));
        List<String> unreached = documents().stream()
                .map(document -> ROOT.relativize(document).toString())
                .filter(document -> document.startsWith("docs/") && !readme.contains("(" + document + ")"))
                .toList();

        assertThat(unreached).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        int anchor = link.indexOf('#');
        String path = anchor < 0 ? link : link.substring(0, anchor);
        Path target = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        return Files.exists(target) && (anchor < 0 || anchors(target).contains(link.substring(anchor + 1)));
    }

    /** The names by which links reach a document's headings, as GitHub makes them. */
    private static Set<String> anchors(Path document) {
        return HEADING.matcher(read(document))
                .results()
                .map(DocumentsTest::anchor)
                .collect(Collectors.toSet());
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum} _-]", "")
                .replace(' ', '-');
    }
}
