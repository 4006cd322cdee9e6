package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    @TempDir
    private Path data;

    @Test
    void whatADeadProcessLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(data.resolve("work/dead/native"));
        Files.writeString(left.resolve("library.so"), "large");
        Files.createFile(data.resolve("work/dead.lock"));

        Path mine = WorkFolder.open(data);

        assertThat(mine).isEmptyDirectory().hasParent(data.resolve("work"));
        assertThat(data.resolve("work/dead")).doesNotExist();
        assertThat(data.resolve("work/dead.lock")).doesNotExist();
    }

    @Test
    void whatIsInUseStays() throws IOException {
        Path first = WorkFolder.open(data);
        Path body = Files.writeString(first.resolve("body.json"), "{}");

        Path second = WorkFolder.open(data);

        assertThat(second).isNotEqualTo(first);
        assertThat(body).exists();
    }
}
