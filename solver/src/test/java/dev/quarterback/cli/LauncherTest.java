package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script on a copy of the project's skeleton, with stand-ins for Java and Maven. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../quarterback");
    private static final Path BASH = Path.of("/bin/bash");

    /** What the script calls beside Java and Maven. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "cp",
            "date",
            "find",
            "flock",
            "grep",
            "head",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "stty",
            "tail",
            "touch");

    @TempDir
    private Path folder;

    private Path project;
    private Path bin;
    private Path javaHome;
    private boolean hasJava = true;
    private String options = "";

    private record Run(int status, List<String> out, List<String> err) {}

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(BASH) && Files.isRegularFile(LAUNCHER), "needs bash and the launcher");
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
            assumeTrue(real != null, tool + " is not at hand");
            program(bin.resolve(tool), "exec " + real + " \"$@\"");
        }
        project = Files.createDirectory(folder.resolve("project"));
        Files.copy(LAUNCHER, project.resolve("quarterback"));
        Files.createDirectories(project.resolve("solver/src/main"));
        Files.createDirectory(project.resolve(".mvn"));
        SmallFiles.write(project.resolve("pom.xml"), "<project/>");
        SmallFiles.write(project.resolve("solver/pom.xml"), "<project/>");
        javaHome = folder.resolve("jdk");
        program(javaHome.resolve("bin/java"), "printf 'java %s\\n' \"${@: -3}\"");
        program(javaHome.resolve("bin/javac"), "");
        SmallFiles.write(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
    }

    @Test
    void aServiceIsNotPartOfThisVersion() throws Exception {
        assertThat(run("serve"))
                .isEqualTo(failed(
                        "serve: the service is not part of this version; plan, check, bound, generate, import and"
                                + " export are"));
    }

    @Test
    void withoutJavaItSaysHowToGetIt() throws Exception {
        hasJava = false;

        assertThat(run("check", "problem.json"))
                .isEqualTo(failed("no Java found; install one, e.g. apt install openjdk-17-jdk-headless"));
    }

    @Test
    void anOlderJavaIsRefused() throws Exception {
        SmallFiles.write(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        assertThat(run("check", "problem.json"))
                .isEqualTo(failed("Java 17 or newer is needed, " + javaHome + "/bin/java is 11;"
                        + " e.g. apt install openjdk-17-jdk-headless"));
    }

    @Test
    void withoutMavenItSaysHowToGetIt() throws Exception {
        assertThat(run("check", "problem.json"))
                .isEqualTo(failed("not built from these sources yet, and no Maven found to build it;"
                        + " e.g. apt install maven"));
    }

    @Test
    void aFailedBuildShowsMavensErrors() throws Exception {
        program(bin.resolve("mvn"), "echo '[INFO] begins'; echo '[ERROR] no such symbol'; exit 1");

        assertThat(run("check", "problem.json"))
                .isEqualTo(new Run(
                        2,
                        List.of(),
                        List.of(
                                "quarterback: building, once ...",
                                "[ERROR] no such symbol",
                                "quarterback: the build has failed; all of it is in " + project + "/.run/build.log")));
    }

    @Test
    void itBuildsOnceAndThenStartsJava() throws Exception {
        program(bin.resolve("mvn"), "mkdir -p solver/target/lib; touch solver/target/quarterback-solver-1.jar");
        List<String> started = List.of("java dev.quarterback.cli.Quarterback", "java check", "java my problem.json");

        assertThat(run("check", "my problem.json"))
                .isEqualTo(new Run(0, started, List.of("quarterback: building, once ...", "quarterback: built")));
        assertThat(run("check", "my problem.json")).isEqualTo(new Run(0, started, List.of()));
    }

    @Test
    void optionsThatJavaDoesNotKnowAreToldWithTheirVariable() throws Exception {
        program(bin.resolve("mvn"), "mkdir -p solver/target/lib; touch solver/target/quarterback-solver-1.jar");
        program(
                javaHome.resolve("bin/java"),
                "if [[ $* == *-Xmx8q* ]]; then echo 'Invalid size: -Xmx8q' >&2; echo 'No VM' >&2; exit 1; fi\n"
                        + "if [[ $1 != -Xss* ]]; then printf 'java %s\\n' \"$1\"; fi");
        run("check", "problem.json");

        options = "-Xss4m -Xmx8q";
        assertThat(run("check", "problem.json"))
                .isEqualTo(failed("QUARTERBACK_OPTS is '-Xss4m -Xmx8q', with which Java does not start:"
                        + " Invalid size: -Xmx8q"));
        options = "-Xss4m";
        assertThat(run("check", "problem.json").status()).isZero();
    }

    private static Run failed(String line) {
        return new Run(2, List.of(), List.of("quarterback: " + line));
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        SmallFiles.write(file, "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run run(String... args) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                BASH.toString(), project.resolve("quarterback").toString()),
                        Stream.of(args))
                .toList();
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", bin.toString());
        if (!options.isEmpty()) {
            environment.put("QUARTERBACK_OPTS", options);
        }
        if (hasJava) {
            environment.put("JAVA_HOME", javaHome.toString());
        }
        int status = builder.start().waitFor();
        return new Run(status, Files.readAllLines(out), Files.readAllLines(err));
    }
}
