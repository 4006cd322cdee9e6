package dev.quarterback.cli;

import static dev.quarterback.cli.WeekendFiles.FIRST;
import static dev.quarterback.cli.WeekendFiles.PROBLEM;
import static dev.quarterback.cli.WeekendFiles.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that diff refuses, and the ways out that it tells. */
class DiffRefusalTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path first;
    private Path second;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("weekend.json"), PROBLEM);
        first = SmallFiles.write(folder.resolve("first.json"), FIRST);
        second = SmallFiles.write(folder.resolve("second.json"), SECOND);
    }

    @Test
    void unsoundPlanIsToldWithTheRulesThatItBreaks() {
        SmallFiles.write(second, SECOND.replace("[\"OAK\"]", "[\"SJC\"]"));

        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints()).hasSize(3);
        assertThat(run.complaints().subList(0, 2)).allMatch(line -> line.startsWith(second + ": deliveries["));
        assertThat(run.complaints().get(2))
                .isEqualTo(second + ": if it is a plan of a changed problem, name that one with --other-problem");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void unsoundPlanIsToldAsJsonToo() {
        SmallFiles.write(first, FIRST.replace("\"trip\": \"C1-1\"", "\"trip\": \"C1-2\""));

        assertThat(run.run("diff", problem, first, second, "--json")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"plan\":\"" + first + "\",\"other\":\"" + second
                        + "\",\"status\":1,\"errors\":[\"" + first + ": deliveries[0]");
    }

    @Test
    void rulesThatAreBrokenOftenAreCut() {
        String unknown = IntStream.range(0, 25)
                .mapToObj(i -> ", {\"order\": \"X" + i + "\", \"reason\": \"\"}")
                .collect(Collectors.joining());
        SmallFiles.write(
                second,
                SECOND.replace(
                        "{\"order\": \"D\", \"reason\": \"\"}", "{\"order\": \"D\", \"reason\": \"\"}" + unknown));

        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .hasSize(7)
                .contains(second + ": and 20 more; quarterback check " + problem + " " + second + " lists them all");
    }

    @Test
    void planOfAnotherProblemIsToldWithAWayOut() {
        SmallFiles.write(second, SECOND.replace("\"weekend\"", "\"changed\""));

        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        second + ": problem: the plan is for problem changed, this one is weekend",
                        second + ": name the problem that it is a plan of with --other-problem");
    }

    /** All other rules that it breaks follow from that. */
    @Test
    void ofAPlanOfAnotherProblemNoOtherRuleIsTold() {
        SmallFiles.write(second, SECOND.replace("\"weekend\"", "\"changed\"").replace("[\"OAK\"]", "[\"SJC\"]"));

        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        second + ": problem: the plan is for problem changed, this one is weekend",
                        second + ": name the problem that it is a plan of with --other-problem");
    }

    @Test
    void theChangedProblemIsTheOtherOne() {
        Path changed =
                SmallFiles.write(folder.resolve("changed.json"), PROBLEM.replace("\"id\": \"E\"", "\"id\": \"F\""));
        SmallFiles.write(second, SECOND.replace("\"E\"", "\"F\""));

        assertThat(run.run("diff", changed, first, second)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .endsWith(first + ": if it is a plan of the problem before a change, name that one as PROBLEM, and the"
                        + " changed one with --other-problem");
    }
}
