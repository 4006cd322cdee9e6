package dev.quarterback.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildDigestTest {
    @TempDir
    private Path classes;

    @Test
    void otherClassesOrNamesMakeAnotherDigestAndTheSameOnesTheSame() throws IOException {
        Path search = Files.createDirectories(classes.resolve("search")).resolve("Annealing.class");
        Files.writeString(search, "hot");
        String digest = BuildDigest.of(classes);
        String ofOneFile = BuildDigest.of(search);

        Files.writeString(search, "cold");
        assertThat(BuildDigest.of(classes)).isNotEqualTo(digest).matches("[0-9a-f]{64}");
        assertThat(BuildDigest.of(search)).isNotEqualTo(ofOneFile);
        Files.writeString(search, "hot");
        assertThat(BuildDigest.of(classes)).isEqualTo(digest);
        Files.move(search, classes.resolve("Annealing.class"));
        assertThat(BuildDigest.of(classes)).isNotEqualTo(digest);
    }

    @Test
    void theProgramThatRunsHasOne() {
        assertThat(BuildDigest.ofThisProgram()).matches("[0-9a-f]{64}").isEqualTo(BuildDigest.ofThisProgram());
    }
}
