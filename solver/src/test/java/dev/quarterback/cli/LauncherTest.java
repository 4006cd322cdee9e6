package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
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
            "touch",
            "true");

    private static final String BUILDS_BOTH = "for module in solver api; do mkdir -p $module/target/lib;"
            + " touch $module/target/quarterback-$module-1.jar; done";

    @TempDir
    private Path folder;

    private Path project;
    private Path bin;
    private Path javaHome;
    private boolean hasJava = true;
    private String options = "";
    private String input = "";
    private List<String> before = List.of();

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
        Files.createDirectory(project.resolve(".mvn"));
        SmallFiles.write(project.resolve("pom.xml"), "<project/>");
        for (String module : List.of("solver", "api", "benchmarks")) {
            Files.createDirectories(project.resolve(module).resolve("src/main"));
            SmallFiles.write(project.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.createDirectories(project.resolve("datasets/tiny"));
        javaHome = folder.resolve("jdk");
        program(javaHome.resolve("bin/java"), "printf 'java %s\\n' \"${@: -3}\"");
        program(javaHome.resolve("bin/javac"), "");
        SmallFiles.write(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
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
    void standardInputReachesJavaUntouchedThoughItBuildsFirst() throws Exception {
        program(bin.resolve("mvn"), "cat; " + BUILDS_BOTH);
        program(javaHome.resolve("bin/java"), "exec cat");
        input = "a problem\n";

        assertThat(run("plan", "-"))
                .isEqualTo(new Run(
                        0, List.of("a problem"), List.of("quarterback: building, once ...", "quarterback: built")));
        assertThat(run("plan", "-").out()).containsExactly("a problem");
        options = "-Xmx8g";
        assertThat(run("plan", "-").out()).endsWith("a problem");
    }

    @Test
    void streamsThatAreClosedFailWhoeverUsesThem() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        run("check", "problem.json");
        program(javaHome.resolve("bin/java"), "cat || echo closed");
        before = List.of(BASH.toString(), "-c", "exec <&-; \"$@\"", "bash");

        Run run = run("plan", "-");

        assertThat(run.out()).containsExactly("closed");
        assertThat(run.err()).first().asString().contains("Bad file descriptor");
    }

    @Test
    void filesThatTheCallerHandsOnByNumberReachJava() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        run("check", "problem.json");
        program(javaHome.resolve("bin/java"), "exec cat <&8 <&9");
        before = List.of(BASH.toString(), "-c", "\"$@\" 8<<<eight 9<<<nine", "bash");

        assertThat(run("plan", "/dev/fd/9").out()).containsExactly("nine");
    }

    @Test
    void helpOfTheServicesCommandsNeedsNoBuild() throws Exception {
        Path help = Files.createDirectories(project.resolve("api/src/main/help"));
        for (String name : List.of("serve", "keys", "keys-add")) {
            SmallFiles.write(help.resolve(name + ".txt"), "help of " + name + "\n");
        }

        assertThat(run("serve", "--help")).isEqualTo(new Run(0, List.of("help of serve"), List.of()));
        assertThat(run("keys", "-h").out()).containsExactly("help of keys");
        assertThat(run("keys", "add", "NAME", "--help").out()).containsExactly("help of keys-add");
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

    @Test
    void aCollectorInTheOptionsTakesThePlaceOfTheLaunchersOwn() throws Exception {
        program(bin.resolve("mvn"), "mkdir -p solver/target/lib; touch solver/target/quarterback-solver-1.jar");
        program(
                javaHome.resolve("bin/java"),
                "for option; do if [[ $option == -XX:+Use*GC ]]; then echo \"$option\"; fi; done");
        run("check", "problem.json");

        assertThat(run("check", "problem.json").out()).containsExactly("-XX:+UseSerialGC");
        options = "-Xss4m -XX:+UseG1GC";
        assertThat(run("check", "problem.json").out()).containsExactly("-XX:+UseG1GC");
    }

    @Test
    void thePlannersCompilerOptionsComeBeforeThoseOfTheVariableAndNotWithAnAgent() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        program(
                javaHome.resolve("bin/java"),
                "for option; do if [[ $option == -XX:*Inline* ]]; then echo \"$option\"; fi; done");
        run("check", "problem.json");
        run("keys", "list");

        options = "-XX:FreqInlineSize=300";
        assertThat(run("check", "problem.json").out())
                .containsExactly("-XX:InlineSmallCode=1200", "-XX:FreqInlineSize=150", "-XX:FreqInlineSize=300");
        assertThat(run("keys", "list").out()).as("the service").containsExactly("-XX:FreqInlineSize=300");
        options = "-javaagent:agent.jar -XX:FreqInlineSize=300";
        assertThat(run("check", "problem.json").out()).containsExactly("-XX:FreqInlineSize=300");
    }

    @Test
    void theServiceIsBuiltAtItsFirstStartAndThePlannerWithoutIt() throws Exception {
        program(bin.resolve("mvn"), "echo \"$*\" in *\n" + BUILDS_BOTH);

        assertThat(run("serve", "--port", "8081"))
                .isEqualTo(new Run(
                        0,
                        List.of("java serve", "java --port", "java 8081"),
                        List.of("quarterback: building the service, once ...", "quarterback: built")));
        assertThat(run("keys", "list"))
                .isEqualTo(
                        new Run(0, List.of("java dev.quarterback.api.Service", "java keys", "java list"), List.of()));
        assertThat(buildLog())
                .isEqualTo("-B -ntp -pl api -am -Dquick -Dmaven.test.skip=true package"
                        + " in api benchmarks datasets pom.xml solver");

        assertThat(run("check", "problem.json").err())
                .containsExactly("quarterback: building, once ...", "quarterback: built");
        assertThat(buildLog())
                .isEqualTo("-B -ntp -f solver/pom.xml -Dquick -Dmaven.test.skip=true package in pom.xml solver");
        assertThat(run("keys", "list").err()).isEmpty();
    }

    @Test
    void aNewDatasetConcernsTheServiceOnlyAndANewPlanNobody() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        run("check", "problem.json");
        run("keys", "list");

        later(SmallFiles.write(project.resolve("datasets/tiny/one.plan.json"), "{}"));
        assertThat(run("keys", "list").err()).isEmpty();
        later(SmallFiles.write(project.resolve("datasets/tiny/one.json"), "{}"));
        assertThat(run("check", "problem.json").err()).isEmpty();
        assertThat(run("keys", "list").err())
                .containsExactly("quarterback: building the service, once ...", "quarterback: built");
    }

    @Test
    void theServicesClassesAreArchivedForTheJavaThatLoadedThem() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        program(javaHome.resolve("bin/java"), """
                for option; do
                    case $option in
                        -XX:ArchiveClassesAtExit=*) touch "${option#*=}" ;;
                        -XX:SharedArchiveFile=*) printf '%s\\n' "${option##*/}" ;;
                    esac
                done""");

        assertThat(run("keys", "list").out()).containsExactly("classes.jsa");

        SmallFiles.write(javaHome.resolve("release"), "JAVA_VERSION=\"17.0.10\"\n");
        assertThat(run("keys", "list").out()).isEmpty();
    }

    @Test
    void theServiceStartsWithoutAnArchiveWhereItsRehearsalFails() throws Exception {
        program(bin.resolve("mvn"), BUILDS_BOTH);
        program(
                javaHome.resolve("bin/java"),
                "if [[ $* == *Rehearsal* ]]; then exit 1; fi; if [[ $* == *classes.jsa* ]]; then exit 3; fi");

        assertThat(run("keys", "list").status()).isZero();
    }

    /** As if it had been written a minute from now, after the build however coarse the file system's clock. */
    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private String buildLog() throws IOException {
        return Files.readString(project.resolve(".run/build.log")).strip();
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
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(BASH.toString(), project.resolve("quarterback").toString()));
        command.addAll(List.of(args));
        Path in = SmallFiles.write(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
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
