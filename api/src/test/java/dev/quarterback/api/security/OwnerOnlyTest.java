package dev.quarterback.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
    @TempDir
    private Path folder;

    private static Path file(Path file, String permissions) throws IOException {
        return Files.setPosixFilePermissions(Files.createFile(file), PosixFilePermissions.fromString(permissions));
    }

    private static Path folder(Path folder, String permissions) throws IOException {
        return Files.setPosixFilePermissions(
                Files.createDirectory(folder), PosixFilePermissions.fromString(permissions));
    }

    /** A line for each file below the data folder, in order. */
    private static String permissions(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.sorted()
                    .map(file -> permissionsOf(file) + " " + data.relativize(file))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String permissionsOf(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void newFolderIsItsOwners() throws IOException {
        Path data = folder.resolve("new/data");

        assertThat(OwnerOnly.folder(data)).isEmpty();
        assertThat(permissions(data)).isEqualTo("rwx------ ");
    }

    @Test
    void folderOfAnEarlierVersionIsTakenFromOthers() throws IOException {
        Path data = folder(folder.resolve("data"), "rwxr-xr-x");
        file(data.resolve("quarterback.mv.db"), "rw-r--r--");
        file(data.resolve("quarterback.trace.db"), "rw-rw-rw-");
        file(data.resolve("keys.json"), "r--r--r--");
        file(data.resolve("keys.lock"), "rw-r--r--");
        file(data.resolve("notes.txt"), "rw-r--r--");
        folder(data.resolve("work"), "rwxr-xr-x");
        folder(data.resolve("work/dead"), "rwxr-xr-x");
        file(data.resolve("work/dead/body.json"), "rw-r--r--");

        assertThat(OwnerOnly.folder(data))
                .containsExactly(data.toRealPath() + " was open to others (rwxr-xr-x) and is now its owner's alone");
        assertThat(OwnerOnly.folder(data)).isEmpty();
        assertThat(permissions(data)).isEqualTo("""
                rwx------\s
                r-------- keys.json
                rw------- keys.lock
                rw-r--r-- notes.txt
                rw------- quarterback.mv.db
                rw------- quarterback.trace.db
                rwx------ work
                rwx------ work/dead
                rw------- work/dead/body.json""");
    }

    @Test
    void filesThatLinksPointToStayAsTheyAre() throws IOException {
        Path other = file(folder.resolve("other"), "rw-r--r--");
        Path data = folder(folder.resolve("data"), "rwx------");
        Files.createSymbolicLink(data.resolve("quarterback.mv.db"), other);

        assertThat(OwnerOnly.folder(data)).isEmpty();
        assertThat(permissionsOf(other)).isEqualTo("rw-r--r--");
    }

    @Test
    void folderOfAllUsersStaysAsItIsAndIsWarnedOf() throws IOException {
        Path data = folder(folder.resolve("all"), "rwxrwxrwx");
        Files.setAttribute(data, "unix:mode", 01777);

        assertThat(OwnerOnly.folder(data))
                .containsExactly(data.toRealPath() + " is a folder of all users; choose another one");
        assertThat(permissionsOf(data)).isEqualTo("rwxrwxrwx");
    }

    @Test
    void fileInItsPlaceIsTold() throws IOException {
        Path file = file(folder.resolve("file"), "rw-r--r--");

        assertThatThrownBy(() -> OwnerOnly.folder(file)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
