package dev.quarterback.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFolderTest {
    /** Surefire starts tests with a jar of its own as class path and keeps the real one in a property. */
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path parent;

    @Test
    void nothingStaysOfAClosedOne() throws IOException {
        try (WorkFolder folder = WorkFolder.open(parent, "work-")) {
            assertThat(folder.path()).isEmptyDirectory().hasParent(parent);
            Files.createDirectory(folder.path().resolve("native"));
            Files.writeString(folder.path().resolve("native/library.so"), "large");
        }

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nobodyElseCanReadIt() throws IOException {
        try (WorkFolder folder = WorkFolder.open(parent, "work-")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void whatIsInUseStays() throws IOException {
        try (WorkFolder first = WorkFolder.open(parent, "work-")) {
            Path body = Files.writeString(first.path().resolve("body.json"), "{}");

            WorkFolder.open(parent, "work-").close();

            assertThat(body).exists();
        }
    }

    @Test
    void whatIsInUseByAnotherProcessStaysUntilThatIsKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        CLASS_PATH,
                        Holder.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.inputReader()) {
            Path body = Path.of(out.readLine());

            WorkFolder.open(parent, "work-").close();
            assertThat(body).exists();

            process.destroyForcibly().waitFor();
            assertThat(body).exists();
            WorkFolder.open(parent, "work-").close();
            assertThat(parent).isEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Holds a work folder open until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            WorkFolder folder = WorkFolder.open(Path.of(args[0]), "work-");
            System.out.println(Files.writeString(folder.path().resolve("body.json"), "{}"));
            System.in.read();
        }
    }

    @Test
    void otherFilesOfThatKindStay() throws IOException {
        Path other = Files.createDirectory(parent.resolve("other-1"));
        Path lockOfOther = Files.createFile(parent.resolve("other-1.lock"));
        Path target = Files.createDirectory(parent.resolve("target"));
        String unused = "work-" + UUID.randomUUID();
        Path link = Files.createSymbolicLink(parent.resolve(unused), target);
        Path lockOfLink = Files.createFile(parent.resolve(unused + ".lock"));

        WorkFolder.open(parent, "work-").close();

        assertThat(parent.toFile().listFiles())
                .extracting(file -> file.toPath())
                .containsExactlyInAnyOrder(other, lockOfOther, target, link, lockOfLink);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work-data",
                "work-",
                "work-1",
                "work-0b1e6f3c-9d1a-4c43-8a52-d3f7c1e9a0b",
                "old-%s",
                "work-%s-old"
            })
    void foldersThatPeopleHaveNamedAlikeStayWithTheirLocks(String name) throws IOException {
        String theirs = name.formatted(UUID.randomUUID());
        Path file =
                Files.writeString(Files.createDirectory(parent.resolve(theirs)).resolve("keys.json"), "theirs");
        Path lock = Files.createFile(parent.resolve(theirs + ".lock"));

        WorkFolder.open(parent, "work-").close();

        assertThat(file).exists();
        assertThat(lock).exists();
    }

    @Test
    void folderThatTakesNoFilesIsTold() {
        assertThatThrownBy(() -> WorkFolder.open(Path.of("/proc"), "work-")).isInstanceOf(IOException.class);
    }
}
