package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name {@code -}, for standard input and standard output. */
class StandardStreamsTest {
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
    void everyCommandReadsAProblemFromStandardInput() {
        run.planner.bounds = new ProvenBounds(1, 2, List.of(new Line(4, 1)));
        for (Object[] command : new Object[][] {
            {"plan", "-", "--out", folder},
            {"check", "-"},
            {"check", "-", plan},
            {"bound", "-", "--plan", plan},
            {"export", "-", plan, folder.resolve("csv")}
        }) {
            assertThat(run.type(SmallFiles.PROBLEM).run(command)).as(run.err()).isEqualTo(ExitStatus.DONE);
        }
    }

    @Test
    void everyCommandReadsAPlanFromStandardInput() {
        run.planner.bounds = new ProvenBounds(1, 2, List.of(new Line(4, 1)));
        for (Object[] command : new Object[][] {
            {"plan", problem, "--out", folder, "--from", "-"},
            {"check", problem, "-"},
            {"bound", problem, "--plan", "-"},
            {"export", problem, "-", folder.resolve("csv")}
        }) {
            assertThat(run.type(SmallFiles.SOUND_PLAN).run(command))
                    .as(run.err())
                    .isEqualTo(ExitStatus.DONE);
        }
    }

    @Test
    void planOnStandardOutputIsAlone() throws IOException {
        run.planner.plan = SmallFiles.soundPlan();

        assertThat(run.type(SmallFiles.PROBLEM).run("plan", "-", "--out", "-")).isEqualTo(ExitStatus.DONE);

        assertThat(PlanReader.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(SmallFiles.soundPlan());
        assertThat(run.err())
                .contains("\nsmall: 2 of 2 orders delivered\n")
                .endsWith("\nPlan: standard output (4,321 moves in 1.5 s, first plan after 0.0 s)\n");
    }

    @Test
    void problemOnStandardOutputIsAlone() throws IOException {
        assertThat(run.run("generate", "tiny", "--out", "-")).isEqualTo(ExitStatus.DONE);

        assertThat(ProblemReader.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                        .name())
                .isEqualTo("tiny-60-0");
    }

    @Test
    void planOfAProblemWithoutAFileIsNamedAfterTheProblem() {
        String named = SmallFiles.PROBLEM.replace("\"small\"", "\"../June: week 1/2\"");

        assertThat(run.type(named).run("plan", "-", "--out", folder)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).contains("\nPlan: " + folder + "/June-week-1-2.plan.json (");
        assertThat(folder.resolve("June-week-1-2.plan.json")).exists();
    }

    /** A minimal system may have no locale that knows more than ASCII. */
    @ParameterizedTest
    @CsvSource({"UTF-8, Woche-3-K\u00f6ln.plan.json", "US-ASCII, Woche-3-K-ln.plan.json"})
    void theNameOfAPlanHasNothingThatTheSystemCannotWrite(String names, String expected) throws IOException {
        Problem problem = ProblemReader.read(new ByteArrayInputStream(SmallFiles.PROBLEM
                .replace("\"small\"", "\"Woche 3: K\u00f6ln\"")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(ProblemFiles.planName(problem, Charset.forName(names))).isEqualTo(expected);
    }

    @Test
    void planThatWouldTakeTheNameOfAnotherOfTheSameCommandIsRefused() {
        assertThat(run.type(SmallFiles.PROBLEM).run("plan", "-", problem, "--out", folder))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.out()).contains("\nstandard input ").endsWith("1 problem planned, 1 failed\n");
        assertThat(run.complaints())
                .contains(folder + "/small.plan.json: would be the plan of both - and " + problem
                        + "; plan them one by one, each with its own --out");
    }

    @Test
    void faultsOfStandardInputAreToldByItsName() {
        assertThat(run.run("check", "-")).isEqualTo(ExitStatus.INVALID);
        assertThat(run.type("{").run("plan", "-", "--out", folder)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("standard input: line 1, column 1: the input is empty; a problem is a JSON"
                                        + " object"),
                        line -> assertThat(line)
                                .startsWith("standard input: line 1, column 2: the input ends too early"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check - -           | check: -: standard input can be read only once; name a file for the other",
                "check - /dev/stdin  | check: /dev/stdin: standard input can be read only once",
                "check /dev/stdin /dev/fd/0 | check: /dev/fd/0: standard input can be read only once",
                "plan - --from -     | plan: -: standard input can be read only once",
                "plan - -            | plan: -: standard input can be read only once",
                "bound - --plan -    | bound: -: standard input can be read only once",
                "export - - x        | export: -: standard input can be read only once",
                "export p q -        | export: -: several files are written; name a folder",
                "plan p --out - --json | plan: --json: needs another --out, since the plan itself goes to standard output",
                "plan p --out /dev/stdout --json | plan: --json: needs another --out",
                "generate tiny --out - --json | generate: --json: needs --out, since the problem itself goes to",
            })
    void whatCannotBeMeantIsRefused(String command, String message) {
        assertThat(run.run((Object[]) command.split(" "))).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err())
                .startsWith("quarterback " + message)
                .endsWith("--help\n")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void plansOfSeveralProblemsNeedAFolder() {
        assertThat(run.run("plan", problem, plan, "--out", "-")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly("--out -: takes the plan of one problem, not of 2; name a folder");
    }
}
