package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a service unit, with this clone in the place of the one that it names. */
class SystemdUnitTest {
    private static final Path ANALYZER = Path.of("/usr/bin/systemd-analyze");

    @Test
    void systemdHasNothingToSayAgainstTheUnit(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ANALYZER), "systemd-analyze is not installed");
        Path clone = Path.of("..").toRealPath();
        String unit = Files.readString(clone.resolve("docs/quarterback.service"))
                .replace("ExecStart=/opt/quarterback/", "ExecStart=" + clone + "/");
        Path copy = Files.writeString(folder.resolve("quarterback.service"), unit);

        Process verify = new ProcessBuilder(ANALYZER.toString(), "verify", "--man=no", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEmpty();
        assertThat(verify.waitFor()).isZero();
    }
}
