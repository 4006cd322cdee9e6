package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Changed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path out;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        out = folder.resolve("changed.json");
    }

    @Test
    void changedProblemIsWrittenAndItsFiguresAreShown() {
        assertThat(run.run("change", problem, "--change", "add-carriers count=2 like=C1", "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("small: 2019-06-29 to 2019-06-30, 2 days\n")
                .contains("3 carriers with 27 positions")
                .endsWith("Problem: " + out + "\nThe change makes no order and no appointment impossible\n");
        assertThat(SmallFiles.read(out)).contains("\"C1+1\"", "\"C1+2\"");
        assertThat(new CommandRun().run("check", out)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void withoutAFileTheProblemGoesToStandardOutput() {
        assertThat(run.run("change", problem, "--change", "remove-orders orders=B"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("{\n  \"name\": \"small\",\n")
                .contains("\"A\"")
                .doesNotContain("\"B\"");
    }

    @Test
    void jsonHasTheFiguresOfTheChangedProblem() {
        assertThat(run.run("change", problem, "--change", "remove-orders orders=B", "--out", out, "--json"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + out + "\",")
                .contains("\"orders\":1,", "\"warnings\":[]", "\"madeImpossible\":{\"orders\":0,")
                .hasLineCount(1);
    }

    @Test
    void aProblemIsRolledOnByItsPlan() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("change", problem, "--change", "roll to=2019-06-30", "--plan", plan, "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).startsWith("small: 2019-06-30 to 2019-06-30, 1 day\n1 order: ");
        assertThat(SmallFiles.read(out)).contains("\"deliveredInQuarter\": 1", "\"minutes\": ");
    }

    @Test
    void whatBecomesImpossibleIsTold() {
        Path week = SmallFiles.write(folder.resolve("week.json"), Changed.PROBLEM);
        String closed = "close-center center=SJC days=2019-06-25; set-carrier carrier=C1 availableFrom=2019-06-26";

        assertThat(run.run("change", week, "--change", closed, "--out", out)).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).endsWith("\nThe change makes impossible: 0 orders, 1 appointment\n");

        CommandRun json = new CommandRun();
        json.run("change", week, "--change", "remove-carriers carriers=C1", "--out", out, "--json");
        assertThat(json.out())
                .contains("\"madeImpossible\":{\"orders\":3,\"appointments\":1,"
                        + "\"orderIds\":[\"A\",\"B\",\"C\"],\"appointmentIds\":[\"B\"]}");

        CommandRun piped = new CommandRun();
        piped.run("change", week, "--change", closed);
        assertThat(piped.complaints()).containsExactly("The change makes impossible: 0 orders, 1 appointment");
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() {
        Path renamed = SmallFiles.write(
                folder.resolve("renamed.json"), SmallFiles.SOUND_PLAN.replace("\"small\"", "\"large\""));
        Path unknown =
                SmallFiles.write(folder.resolve("unknown.json"), SmallFiles.SOUND_PLAN.replace("\"A\"", "\"Z\""));

        assertThat(run.run("change", problem, "--change", "lock carrier=C1", "--plan", renamed, "--out", out))
                .isEqualTo(ExitStatus.INVALID);
        assertThat(run.complaints())
                .containsExactly(
                        renamed + ": problem: the plan is for problem large, this one is small",
                        renamed + ": give a plan of this problem, " + problem);
        CommandRun second = new CommandRun();
        assertThat(second.run("change", problem, "--change", "lock center=SJC days=2019-06-30", "--plan", unknown))
                .isEqualTo(ExitStatus.INVALID);
        assertThat(second.complaints()).last().isEqualTo(unknown + ": give a plan of this problem, " + problem);
    }

    @Test
    void aChangeWithoutOperationsIsSaidToChangeNothing() {
        for (String empty : List.of("", "[]")) {
            CommandRun each = new CommandRun();
            assertThat(each.run("change", problem, "--change", empty, "--out", out))
                    .isEqualTo(ExitStatus.DONE);
            assertThat(each.complaints()).containsExactly("--change: warning: no operations; nothing changes");
        }
    }

    @Test
    void changesComeFromFilesStandardInputAndTheOptionItself() {
        Path file =
                SmallFiles.write(folder.resolve("change.json"), "[{\"op\": \"remove-orders\", \"orders\": [\"B\"]}]");
        run.type("{\"op\": \"add-carriers\", \"count\": 1, \"like\": \"C1\"}");

        int status = run.run(
                "change",
                problem,
                "--change",
                file,
                "--change",
                "-",
                "--change",
                "remove-carriers carriers=C1",
                "--change",
                " {\"op\": \"set-weights\", \"km\": 2}",
                "--out",
                out);

        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(SmallFiles.read(out))
                .contains("\"weights\": {\"km\": 2}", "\"C1+1\"")
                .doesNotContain("\"B\"", "\"C1\"");
    }

    @Test
    void partsOfAPlanAreLocked() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("change", problem, "--change", "lock trip=C1-1", "--plan", plan, "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(out)).contains("\"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-29\"}");
    }

    @Test
    void allErrorsOfAllChangesAreToldAndNothingIsWritten() {
        Path file =
                SmallFiles.write(folder.resolve("change.json"), "[{\"op\": \"remove-orders\", \"orders\": [\"X\"]}]");

        int status = run.run(
                "change",
                problem,
                "--change",
                file,
                "--change",
                "add-carriers count=1 like=C2; close-centre center=SJC",
                "--out",
                out);

        assertThat(status).isEqualTo(ExitStatus.INVALID);
        assertThat(run.complaints())
                .containsExactly(
                        file + ": [0].orders[0]: no order \"X\"",
                        "--change: operation 1.like: no carrier \"C2\"; did you mean \"C1\"?",
                        "--change: operation 2.op: no operation \"close-centre\"; did you mean \"close-center\"?");
        assertThat(run.out()).isEmpty();
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void newWarningsAreTold() {
        String order = "{\"id\": \"a\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SJC\"]}";

        assertThat(run.run("change", problem, "--change", "add-orders orders='[" + order + "]'", "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints()).singleElement().asString().startsWith("--change: warning: orders[2]");
    }

    @Test
    void aFileThatIsMissingIsNoText() {
        assertThat(run.run("change", problem, "--change", "chnage.json", "--out", out))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly("chnage.json: there is no such file");
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(run.run("change", "-", "--change", "-", "--out", out)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("standard input can be read only once");
    }

    @Test
    void theCommandOfTheDocumentRuns() {
        Matcher command = Pattern.compile(
                        "^\\./quarterback change week\\.json --change '(.*)' --out changed\\.json$", Pattern.MULTILINE)
                .matcher(SmallFiles.read(Path.of("../docs/changes.md")));
        Path week = SmallFiles.write(folder.resolve("week.json"), Changed.PROBLEM);

        assertThat(command.find()).isTrue();
        assertThat(run.run("change", week, "--change", command.group(1), "--out", out))
                .isEqualTo(ExitStatus.DONE);
        assertThat(SmallFiles.read(out))
                .contains("\"availableTo\": \"2019-06-24\"", "{\"2019-06-26\": {\"regular\": 5, \"surge\": 2}}");
    }
}
