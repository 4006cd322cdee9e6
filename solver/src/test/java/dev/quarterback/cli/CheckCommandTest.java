package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
    }

    @Test
    void validProblemShowsItsFigures() {
        assertThat(run.run("check", problem)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo("""
                        small: 2019-06-29 to 2019-06-30, 2 days
                        2 orders: 1 with an appointment, 1 unscheduled; 1 on site
                        1 carrier with 9 positions, available on 2 carrier-days, at 1 yard
                        1 center for 2 handovers, 0 of them surge
                        1 model, 0 lanes
                        """);
    }

    @Test
    void invalidProblemHasStatus1() {
        SmallFiles.write(problem, SmallFiles.PROBLEM.replace("\"positions\": 9", "\"positions\": \"9\""));

        assertThat(run.run("check", problem, "--json")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints()).hasSize(1).first().asString().startsWith(problem + ": carriers[0].positions: ");
        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"status\":1,\"errors\":[\"")
                .hasLineCount(1);
    }

    @Test
    void soundPlanIsSummedUp() {
        assertThat(run.run("check", problem, plan)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).startsWith("""
                        The plan breaks no rule.

                        small: 2 of 2 orders delivered
                        Appointments: 1 of 1 kept, 0 moved, 0 missed
                        """).contains("1 trip, ");
    }

    @Test
    void boundOfAPlanIsShownAsThePlansWord() {
        SmallFiles.write(
                plan,
                SmallFiles.SOUND_PLAN.replace(
                        "\"undelivered\": []",
                        "\"undelivered\": [], \"upperBound\": {\"appointments\": 1, \"deliveries\": 4}"));

        assertThat(run.run("check", problem, plan)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .contains(
                        "Appointments: 1 of 1 kept, 0 moved, 0 missed (proven: no plan keeps more)\n",
                        "Proven: no plan that keeps as many appointments delivers more than 4; gap 50.0 %\n")
                .endsWith("\nWhat it says to be proven is the plan's word; quarterback bound " + problem + " --plan "
                        + plan + " proves it.\n");
    }

    @Test
    void targetThatThePlanCallsImpossibleIsSo() {
        SmallFiles.write(
                problem,
                SmallFiles.PROBLEM.replace(
                        "\"models\"",
                        "\"progress\": {\"deliveredInMonth\": 10, \"monthTarget\": {\"low\": 13}}, \"models\""));
        SmallFiles.write(
                plan,
                SmallFiles.SOUND_PLAN.replace(
                        "\"undelivered\": []", "\"undelivered\": [], \"upperBound\": {\"orders\": 2}"));

        run.run("check", problem, plan);

        assertThat(run.out()).contains("Verdict: low target 13 impossible; no plan brings June to more than 12\n");
    }

    @Test
    void brokenPlanHasStatus1AndEveryRuleThatItBreaks() {
        SmallFiles.write(plan, SmallFiles.SOUND_PLAN.replace("2019-06-30", "2019-06-29"));

        assertThat(run.run("check", problem, plan)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .startsWith(
                        "The plan breaks 1 rule, once in all:\ntoo many handovers, once\n  center SJC on 2019-06-29")
                .contains("\n\nAs far as its entries make sense: 2 of 2 orders delivered, 1 of 1 appointments kept,");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void ruleBrokenOftenIsShownTwentyTimes() {
        String unknown = IntStream.range(0, 25)
                .mapToObj(i -> "{\"order\": \"X" + i + "\", \"reason\": \"\"}")
                .collect(Collectors.joining(","));
        SmallFiles.write(
                plan, SmallFiles.SOUND_PLAN.replace("\"undelivered\": []", "\"undelivered\": [" + unknown + "]"));

        assertThat(run.run("check", problem, plan)).isEqualTo(ExitStatus.INVALID);
        assertThat(run.out()).contains("unknown order, 25 times\n", "\n  and 5 more; --json lists them all\n");

        assertThat(run.run("check", problem, plan, "--json")).isEqualTo(ExitStatus.INVALID);
        assertThat(run.out())
                .contains("\"brokenRules\":[{\"rule\":\"UNKNOWN_ORDER\",\"text\":\"unknown order\",\"count\":25,")
                .contains("X24");
    }

    @Test
    void jsonOfASoundPlanHasFiguresAndNoBrokenRules() {
        assertThat(run.run("check", problem, plan, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"plan\":\"" + plan
                        + "\",\"status\":0,\"brokenRules\":[],\"orders\":2,\"delivered\":2,")
                .hasLineCount(1);
    }

    @Test
    void folderInPlaceOfAFileIsTold() {
        assertThat(run.run("check", folder)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly(folder + ": is a folder; name a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void filesThatCannotBeReadAreToldInOneLine() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Path file = Files.createFile(folder.resolve("file"));
        Path longName = folder.resolve("x".repeat(300));

        for (Path problem : List.of(circle, file.resolve("p.json"), longName, Path.of("/dev/fd/987654"), folder)) {
            assertThat(run.run("check", problem)).isEqualTo(ExitStatus.USAGE);
        }

        assertThat(run.complaints())
                .containsExactly(
                        circle + ": cannot be read: its symbolic links lead in a circle",
                        file + "/p.json: cannot be read: a part of the path is a file, not a folder",
                        longName + ": cannot be read: its name is too long",
                        "/dev/fd/987654: cannot be read: no file is open as number 987654",
                        folder + ": is a folder; name a file");
    }
}
