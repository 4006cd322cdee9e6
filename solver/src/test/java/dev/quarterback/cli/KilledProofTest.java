package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.linear.LinearLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a proof leaves in the temporary folder, into which the library for linear programs is unpacked. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledProofTest {
    private static final Path DATASETS = Path.of("..", "datasets").toAbsolutePath();

    /** Its proof takes minutes. */
    private static final Path WEEK = DATASETS.resolve("final-week/na-2019-q2.json");

    private static final Path TWO_STOPS = DATASETS.resolve("tiny/two-stops.json");

    /** Surefire starts tests with a jar of its own as class path and keeps the real one in a property. */
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path temporary;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void nothingIsLeftByAProofThatIsKilledOnceTheNextOneHasStarted() throws Exception {
        Process killed = bound(temporary, WEEK);
        awaitLibrary(killed);
        killed.destroyForcibly().waitFor();

        assertThat(bound(temporary, TWO_STOPS).waitFor()).isEqualTo(ExitStatus.DONE);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeUnpackedTheProofGoesOnWithoutTheLibrary() throws Exception {
        Process process = bound(Path.of("/proc"), TWO_STOPS);

        assertThat(process.waitFor()).isEqualTo(ExitStatus.DONE);
        assertThat(process.inputReader().lines()).contains("Weighted deliveries: at most 2 of 2");
    }

    /** Loads the library in another thread and ends as soon as the first file is unpacked. */
    static final class EndsWhileUnpacking {
        private EndsWhileUnpacking() {}

        public static void main(String[] args) throws IOException {
            Thread loading = new Thread(LinearLibrary::load);
            loading.setDaemon(true);
            loading.start();
            while (filesBelow(Path.of(System.getProperty("java.io.tmpdir"))) == 0) {
                Thread.onSpinWait();
            }
            System.exit(7);
        }

        private static long filesBelow(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().contains(".so")).count();
            } catch (UncheckedIOException e) {
                return 0; // A file has just come or gone.
            }
        }
    }

    @Test
    void nothingIsLeftByAProcessThatEndsWhileTheLibraryIsUnpacked() throws Exception {
        assertThat(java(temporary, EndsWhileUnpacking.class).waitFor()).isEqualTo(7);

        assertThat(temporary).isEmptyDirectory();
    }

    private Process bound(Path temporary, Path problem) throws IOException {
        return java(temporary, Quarterback.class, "bound", problem.toString(), "--seconds", "100");
    }

    private Process java(Path temporary, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                CLASS_PATH,
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    /** Each line of progress is a reason to look whether it is loaded. */
    private static void awaitLibrary(Process process) throws IOException {
        Path loaded = Path.of("/proc", Long.toString(process.pid()), "maps");
        BufferedReader progress = process.errorReader();
        for (String line = progress.readLine(); line != null; line = progress.readLine()) {
            if (Files.readString(loaded).contains("libjniortools.so")) {
                return;
            }
        }
        throw new AssertionError("The proof has ended without the library.");
    }
}
