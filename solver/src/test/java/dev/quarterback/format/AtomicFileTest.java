package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws IOException {
        Path file = folder.resolve("plan.json");
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void replacesAFileAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old and longer");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
        AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path file = folder.resolve("nowhere").resolve("plan.json");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {}))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, out -> {}))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("is a folder");
    }

    @Test
    void writesWhereALinkLeadsToThoughNothingIsThereYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("plan.json"));
        AtomicFile.check(link);
        AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("plan.json")).hasContent("new");
    }

    @Test
    @EnabledIf("hasSharedMemory")
    void replacesFilesBelowTheFolderOfDevices() throws IOException {
        Path shared = Files.createTempDirectory(Path.of("/dev/shm"), "atomic-file-test");
        Path file = shared.resolve("plan.json");
        try {
            AtomicFile.write(file, out -> out.write("old and longer".getBytes(UTF_8)));
            AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
            assertThat(file).hasContent("new");
            assertThat(shared).isDirectoryNotContaining(path -> !path.equals(file));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(shared);
        }
    }

    @Test
    void checkingLeavesAllAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");
        AtomicFile.check(file);
        AtomicFile.check(folder.resolve("new.json"));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void checkingFindsWhatWritingWouldFailAt() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle.json"), Path.of("circle.json"));
        List<Path> targets = List.of(
                circle,
                folder.resolve("x".repeat(300)),
                folder,
                folder.resolve("nowhere/plan.json"),
                Path.of("/dev/fd/987654"),
                Path.of("/proc/plan.json"));
        for (Path target : targets) {
            assertThatThrownBy(() -> AtomicFile.check(target)).as("%s", target).isInstanceOf(FileSystemException.class);
            assertThatThrownBy(() -> AtomicFile.write(target, out -> {}))
                    .as("%s", target)
                    .isInstanceOf(FileSystemException.class);
        }
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(circle));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void writesToADeviceDirectly() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), out -> out.write(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(Path.of("/dev/full")).exists();
    }

    static boolean hasSharedMemory() {
        return Files.isWritable(Path.of("/dev/shm"));
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }
}
