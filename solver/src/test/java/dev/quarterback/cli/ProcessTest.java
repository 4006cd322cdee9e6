package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: signals, full disks, pipes. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProcessTest {
    /** What a line of progress says once there is a plan. */
    private static final String PLANNED = " of 2 delivered, ";

    /** Surefire starts tests with a jar of its own as class path and keeps the real one in a property. */
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    @BeforeEach
    void writeProblem() {
        SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
    }

    @Test
    void ctrlCWritesTheBestPlanSoFar() throws Exception {
        Process process = start("plan", "small.json", "--seconds", "1000");
        try (BufferedReader err = process.errorReader()) {
            readUntil(err, PLANNED);
            signal(process, "INT");

            assertThat(err.lines()).contains("Stopping with the best plan so far; once more to end at once.");
        }
        assertThat(process.waitFor()).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("small.plan.json")).exists();
        assertThat(start("check", "small.json", "small.plan.json").waitFor()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void ctrlCWhileWaitingForInputEndsAtOnce() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process process = start("plan", "pipe.json");
        // Opening the pipe for writing waits until the command has opened it for reading: its signals are set by then.
        try (var writer = Files.newOutputStream(pipe)) {
            writer.flush();
            signal(process, "INT");

            assertThat(process.waitFor()).isEqualTo(ExitStatus.INTERRUPTED);
        }
    }

    @Test
    void fullDiskIsToldWithStatus2() throws Exception {
        Process process = start("plan", "small.json", "--steps", "1", "--out", "/dev/full");

        assertThat(process.waitFor()).isEqualTo(ExitStatus.USAGE);
        assertThat(lines(process.errorReader()))
                .last()
                .isEqualTo("/dev/full: cannot be written: No space left on device");
        assertThat(lines(process.inputReader())).isEmpty();
    }

    @Test
    void fullDiskBehindStandardOutputIsToldWithStatus2() throws Exception {
        Process process = shell("\"$@\" > /dev/full", "check", "small.json");

        assertThat(process.waitFor()).isEqualTo(ExitStatus.USAGE);
        assertThat(lines(process.errorReader()))
                .containsExactly("standard output: cannot be written: No space left on device");
    }

    @Test
    void folderThatTakesNoFilesIsToldWithStatus2() throws Exception {
        Process process = start("plan", "small.json", "--steps", "1", "--out", "/proc/plan.json");

        assertThat(process.waitFor()).isEqualTo(ExitStatus.USAGE);
        assertThat(lines(process.errorReader())).last().asString().startsWith("/proc/plan.json: cannot be written: ");
    }

    @Test
    void pipeThatNobodyReadsEndsQuietly() throws Exception {
        // The reader is gone for certain: the shell waits for it before the command starts.
        Process process = shell("exec 3> >(true); wait $!; \"$@\" >&3", "check", "small.json");

        assertThat(process.waitFor()).isEqualTo(ExitStatus.USAGE);
        assertThat(lines(process.errorReader())).isEmpty();
    }

    @Test
    void nothingIsLeftBesideThePlan() throws Exception {
        assertThat(start("plan", "small.json", "--steps", "1").waitFor()).isEqualTo(ExitStatus.DONE);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("small.json", "small.plan.json");
        }
    }

    private Process start(String... args) throws IOException {
        return process(List.of(), args);
    }

    private Process shell(String script, String... args) throws IOException {
        return process(List.of("bash", "-c", script, "bash"), args);
    }

    private Process process(List<String> before, String... args) throws IOException {
        // A build may run with signals ignored, which children inherit: env sets them right.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,PIPE"));
        command.addAll(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", CLASS_PATH));
        command.add(Quarterback.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static void signal(Process process, String name) throws Exception {
        // Bash's own: the program of that name may be missing.
        assertThat(new ProcessBuilder("bash", "-c", "kill -\"$0\" \"$1\"", name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void readUntil(BufferedReader reader, String part) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains(part)) {
                return;
            }
        }
        throw new AssertionError("The command has ended without a line that has (" + part + ").");
    }

    private static List<String> lines(BufferedReader reader) {
        return reader.lines().toList();
    }
}
