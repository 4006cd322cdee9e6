package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tools/TestsLeftOut.java} says at the end of a build. */
class TestsLeftOutTest {
    private static final String RUN = """
            <testsuite><testcase classname="dev.quarterback.RunTest" name="one"/></testsuite>
            """;

    private static final String SKIPPED = """
            <testsuite>
              <testcase classname="dev.quarterback.CheckerTest" name="one">
                <skipped message="Assumption failed: python3 is not installed" type="org.opentest4j.TestAbortedException"/>
              </testcase>
              <testcase classname="dev.quarterback.CheckerTest" name="two">
                <skipped message="Assumption failed: python3 is not installed" type="org.opentest4j.TestAbortedException"/>
              </testcase>
              <testcase classname="dev.quarterback.NodesTest" name="">
                <skipped message="Disabled on operating system: Mac OS X"/>
              </testcase>
              <testcase classname="dev.quarterback.NodesTest" name="three"/>
            </testsuite>
            """;

    @TempDir
    private Path solver;

    @TempDir
    private Path api;

    private String said() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "../tools/TestsLeftOut.java",
                        solver.toString(),
                        api.toString(),
                        api.resolve("missing").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @Test
    void testsLeftOutAreNamedWithTheReason() throws IOException, InterruptedException {
        Files.writeString(solver.resolve("TEST-dev.quarterback.RunTest.xml"), RUN);
        Files.writeString(api.resolve("TEST-dev.quarterback.CheckerTest.xml"), SKIPPED);

        assertThat(said()).isEqualTo("""
                2 tests were run; left out:
                  CheckerTest: python3 is not installed (2 tests)
                  NodesTest: Disabled on operating system: Mac OS X
                """);
    }

    @Test
    void noneLeftOutIsToldAsSuch() throws IOException, InterruptedException {
        Files.writeString(solver.resolve("TEST-dev.quarterback.RunTest.xml"), RUN);

        assertThat(said()).isEqualTo("All 1 tests were run.\n");
    }
}
