package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The files of others are what their manifests say, with licence and source, and there is no other. */
class PageLibrariesTest {
    private static final Path RESOURCES = Path.of("src");
    private static final String MANIFEST = "manifest.json";

    private static JsonNode libraries(Path folder) throws IOException {
        return RunningService.JSON
                .readTree(Files.readString(folder.resolve(MANIFEST)))
                .get("libraries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main/resources/static/page/lib", "test/resources/axe"})
    void everyFileIsThatOfItsPackage(String name) throws IOException {
        Path folder = RESOURCES.resolve(name);
        for (JsonNode library : libraries(folder)) {
            for (JsonNode file : library.get("files")) {
                byte[] original = original(Files.readAllBytes(folder.resolve(text(file, "file"))), file);
                assertThat(sha256(original)).as(text(file, "file")).isEqualTo(text(file, "sha256"));
            }
        }
    }

    /** What the package has: what was replaced in the file, once, is put back. */
    private static byte[] original(byte[] bytes, JsonNode file) {
        JsonNode replaced = file.get("replaced");
        if (replaced == null) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String to = text(replaced, "to");
        assertThat(text.split(java.util.regex.Pattern.quote(to), -1)).hasSize(2);
        return text.replace(to, text(replaced, "from")).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main/resources/static/page/lib", "test/resources/axe"})
    void nothingElseIsThere(String name) throws IOException {
        Path folder = RESOURCES.resolve(name);
        Set<String> named = new TreeSet<>(Set.of(MANIFEST));
        for (JsonNode library : libraries(folder)) {
            library.get("files").forEach(file -> named.add(text(file, "file")));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> found = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> found.add(folder.relativize(file).toString()));
            assertThat(found).isEqualTo(named);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main/resources/static/page/lib", "test/resources/axe"})
    void everyLibraryHasLicenceVersionAndSource(String name) throws IOException {
        for (JsonNode library : libraries(RESOURCES.resolve(name))) {
            String full = text(library, "name");
            String file = full.substring(full.lastIndexOf('/') + 1) + "-" + text(library, "version") + ".tgz";
            assertThat(text(library, "source")).isEqualTo("https://registry.npmjs.org/" + full + "/-/" + file);
            assertThat(text(library, "license")).isIn("MIT", "ISC", "Apache-2.0", "OFL-1.1", "MPL-2.0");
            assertThat(text(library, "sourceSha512")).hasSize(95).startsWith("sha512-");
            assertThat(library.get("files").valueStream().map(one -> text(one, "file")))
                    .anyMatch(one -> one.contains("LICENSE"));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
