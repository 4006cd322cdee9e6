package dev.quarterback.api;

import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a service leaves on the disk, and who can read it, with a umask that lets everybody read and write. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(240)
class LeftoversTest {
    /** With a folder for temporary files that no other test has. */
    private static final List<String> LAX =
            List.of("bash", "-c", "umask 0; exec \"${@/#-Djava.io.tmpdir=*/-Djava.io.tmpdir=$TEMPORARY}\"", "bash");

    @TempDir
    private Path folder;

    private static Set<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** Files, and folders but for those that are of no interest in one that nobody else can enter. */
    private static List<String> readableByOthers(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file ->
                            Files.isRegularFile(file) || data.relativize(file).getNameCount() <= 2)
                    .map(LeftoversTest::told)
                    .filter(file -> !file.contains("------ "))
                    .toList();
        }
    }

    private static String told(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)) + " "
                    + file;
        } catch (IOException e) {
            return "------ " + file; // Just removed.
        }
    }

    @Test
    void aKilledServiceLeavesNothingBeyondTheNextStartAndNothingThatOthersCanRead() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Map<String, String> settings = Map.of("TEMPORARY", temporary.toString());
        Path data = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path killed;
        try (ServiceProcess process = ServiceProcess.launch(LAX, data, settings)) {
            RunningService service = process.awaitStart();
            String plan = service.submit(story(), "{\"seconds\": 100}");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> service.json("/v1/plans/" + plan).has("upperBound"));
            assertThat(readableByOthers(data)).isEmpty();
            killed = workFolder(data);
            assertThat(process.commandLine()).contains("-Djava.io.tmpdir=" + temporary);
        }
        assertThat(killed).exists();

        try (ServiceProcess process = ServiceProcess.launch(LAX, data, settings)) {
            process.awaitStart();
            assertThat(workFolder(data)).isNotEqualTo(killed);

            process.terminate();
            process.awaitEnd(Duration.ofSeconds(10));
        }
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    /** The only one, with its lock. */
    private static Path workFolder(Path data) throws IOException {
        Set<Path> content = in(data.resolve("work"));
        assertThat(content).hasSize(2);
        return content.stream().filter(Files::isDirectory).findFirst().orElseThrow();
    }
}
