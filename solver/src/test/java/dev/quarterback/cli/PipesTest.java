package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pipes and redirections as a shell sets them up; {@code q} is the command. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PipesTest {
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    private record Run(int status, List<String> out, List<String> err) {}

    @BeforeEach
    void writeFiles() {
        SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        SmallFiles.write(folder.resolve("sound.json"), SmallFiles.SOUND_PLAN);
    }

    @Test
    void problemsAndPlansAreReadFromPipes() throws Exception {
        Run run = bash("""
                cat small.json | q check - &&
                cat small.json | q check /dev/stdin sound.json &&
                q check <(gzip -c small.json) <(cat sound.json) &&
                mkfifo fifo && { cat sound.json > fifo & } &&
                q check small.json fifo""");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).filteredOn("The plan breaks no rule."::equals).hasSize(3);
    }

    @Test
    void standardInputIsReadFromWhereItStands() throws Exception {
        Run run = bash("(echo 'a title'; cat small.json) > titled; { read -r; q check /dev/stdin; } < titled");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void planToStandardOutputLeavesWhatWasPrintedBefore() throws Exception {
        Run run = bash("""
                { echo before; q plan small.json --steps 1 --out /dev/fd/1; echo after; } > all 2> /dev/null
                q plan small.json --steps 1 --out - 2> /dev/null > plan.json && q check small.json plan.json""");

        assertThat(run.status()).isZero();
        assertThat(SmallFiles.read(folder.resolve("all")))
                .isEqualTo("before\n" + SmallFiles.read(folder.resolve("plan.json")) + "after\n");
    }

    @Test
    void planToAnOpenFileGoesToWhereItStands() throws Exception {
        Run run = bash("""
                echo before | tee three > four; exec 3>> three 4<> four; read -r -u 4
                q plan small.json --steps 1 --out /dev/fd/3 && q plan small.json --steps 1 --out /proc/self/fd/4""");

        assertThat(run.status()).as(run.err().toString()).isZero();
        for (String file : List.of("three", "four")) {
            assertThat(SmallFiles.read(folder.resolve(file))).startsWith("before\n{\n  \"problem\": \"small\"");
        }
    }

    @Test
    void fileThatIsOpenForReadingOnlyIsNotWritten() throws Exception {
        Run run = bash("q plan small.json --steps 1 --out /dev/fd/3 3< sound.json");

        assertThat(run).isEqualTo(new Run(2, List.of(), List.of("/dev/fd/3: cannot be written: permission denied")));
        assertThat(SmallFiles.read(folder.resolve("sound.json"))).isEqualTo(SmallFiles.SOUND_PLAN);
    }

    @Test
    void planGoesIntoAPipe() throws Exception {
        Run run = bash("""
                mkfifo fifo; ln -s fifo link; q plan small.json --steps 1 --out link 2> /dev/null > summary & cat fifo > plan.json
                wait $! && q check small.json plan.json""");

        assertThat(run.status()).isZero();
        assertThat(SmallFiles.read(folder.resolve("summary"))).contains("\nPlan: link (");
    }

    @Test
    void folderOrNothingBehindStandardInputIsToldInOneLine() throws Exception {
        assertThat(bash("q check - < .")).isEqualTo(failed("standard input: is a folder; name a file"));
        assertThat(bash("q check - 0> nowhere"))
                .isEqualTo(
                        failed("standard input: cannot be read: it is closed, or open for the other direction only"));
    }

    @Test
    void planIsWrittenBeforeTheNextCommandOfThePipeReadsIt() throws Exception {
        Run run = bash("cat small.json | q plan - --steps 1 --out - 2> /dev/null | q check small.json -");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("The plan breaks no rule.");
    }

    private static Run failed(String line) {
        return new Run(2, List.of(), List.of(line));
    }

    private Run bash(String script) throws IOException, InterruptedException {
        File out = Files.createTempFile(folder, "out", ".txt").toFile();
        File err = Files.createTempFile(folder, "err", ".txt").toFile();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String q = "q() { '" + java
                + "' -Xmx256m -XX:+UseSerialGC -XX:-UsePerfData -Djava.io.tmpdir=\"$TEMPORARY\" -cp \"$CLASSES\" "
                + Quarterback.class.getName() + " \"$@\"; }\n";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", q + script)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        builder.environment().put("CLASSES", CLASS_PATH);
        builder.environment().put("TEMPORARY", System.getProperty("java.io.tmpdir"));
        int status = builder.start().waitFor();
        return new Run(status, Files.readAllLines(out.toPath()), Files.readAllLines(err.toPath()));
    }
}
