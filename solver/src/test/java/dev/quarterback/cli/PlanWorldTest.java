package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several markets planned together; each plan delivers two orders, and three are the most in each. */
class PlanWorldTest {
    private static final String NORWAY = market("Norway", """
            {"quarterStart": "2019-04-01", "deliveredInQuarter": 90, "deliveredInMonth": 40,
             "monthTarget": {"low": 42, "high": 50}, "quarterTarget": {"low": 93, "high": 95}}""");
    private static final String CHINA = market("China", """
            {"quarterStart": "2019-04-01", "deliveredInQuarter": 1000, "quarterTarget": {"low": 1010}}""");

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path norway;
    private Path china;
    private Path out;

    private static String market(String market, String progress) {
        return SmallFiles.PROBLEM.replace(
                "\"name\": \"small\",",
                "\"name\": \"small\", \"market\": \"" + market + "\", \"progress\": " + progress + ",");
    }

    @BeforeEach
    void writeProblems() {
        norway = SmallFiles.write(folder.resolve("a-norway.json"), NORWAY);
        china = SmallFiles.write(folder.resolve("b-china.json"), CHINA);
        out = folder.resolve("plans");
        run.planner.plan = SmallFiles.soundPlan();
        run.planner.bounds = new ProvenBounds(1, 3, List.of(new ProvenBounds.Line(4, 0)));
    }

    private String world() {
        return run.out().substring(run.out().indexOf("\n\n") + 2);
    }

    @Test
    void marketsAreRowsAndTheWorldIsTheirSumAgainstItsTarget() {
        assertThat(run.run("plan", norway, china, "--out", out, "--world-target", "1093:1200"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).contains("2 problems planned, 0 failed\n\nJune 2019");
        assertThat(world()).isEqualTo("""
                        June 2019  so far  planned  in all    target  at most      low        high
                        Norway         40        2      42  42 to 50       43  reached  impossible
                        China           -        2       -         -        -        -           -
                        World           -        4       -         -        -        -           -

                        Quarter  so far  planned  in all          target  at most         low        high
                        Norway       90        2      92        93 to 95       93        open  impossible
                        China     1,000        2   1,002  at least 1,010    1,003  impossible           -
                        World     1,090        4   1,094  1,093 to 1,200    1,096     reached  impossible

                        World: 1,090 + 4 = 1,094 of 1,093 to 1,200: 1 above the low target
                        Verdict on the world: low target 1,093 reached, high target 1,200 impossible; no plan brings the\
                         world's quarter to more than 1,096
                        """);
    }

    @Test
    void withoutATargetTheWorldIsOnlySummed() {
        assertThat(run.run("plan", norway, china, "--out", out)).isEqualTo(ExitStatus.DONE);

        assertThat(world()).contains("\nWorld: 1,090 + 4 = 1,094\n").doesNotContain("Verdict");
    }

    @Test
    void deliveriesThatAreNotToldCountAsNothingAndThatIsSaid() {
        SmallFiles.write(china, market("China", "{}"));

        run.run("plan", norway, china, "--out", out, "--world-target", "90:96");

        assertThat(world())
                .contains("\nWorld: 90 + 4 = 94 of 90 to 96: 4 above the low target\n")
                .endsWith("What was delivered in the quarter before the first day is not told of China; it counts as"
                        + " nothing\n");
    }

    @Test
    void nothingIsProvenOfAWorldWithoutOneOfItsMarkets() {
        SmallFiles.write(folder.resolve("c.json"), "{");

        assertThat(run.run("plan", folder, "--out", out, "--world-target", "2000:3000"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(world())
                .contains("\nVerdict on the world: low target 2,000 open, high target 3,000 open\n")
                .endsWith("Without 1 problem that came to nothing, so that nothing is proven of the world\n");
    }

    @Test
    void twoProblemsOfAMarketAreToldByTheirNames() {
        SmallFiles.write(china, NORWAY);

        run.run("plan", norway, china, "--out", out);

        assertThat(world()).contains("\nNorway (small) ");
    }

    @Test
    void problemsThatNameNoMarketHaveNoWorld() {
        SmallFiles.write(norway, SmallFiles.PROBLEM);
        SmallFiles.write(china, SmallFiles.PROBLEM);

        run.run("plan", norway, china, "--out", out);

        assertThat(run.out()).endsWith("2 problems planned, 0 failed\n");
    }

    @Test
    void jsonHasALineForTheWorld() {
        run.run("plan", norway, china, "--out", out, "--world-target", "1093:1200", "--json");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode world = JsonMapper.shared().readTree(lines.get(2)).get("world");
        assertThat(world.get("markets")).hasSize(2);
        assertThat(world.get("markets").get(0).toString())
                .isEqualTo("{\"market\":\"Norway\",\"name\":\"small\",\"endsIn\":\"2019-06\","
                        + "\"month\":{\"before\":40,\"planned\":2,\"total\":42,\"most\":43,\"low\":42,\"high\":50,"
                        + "\"lowVerdict\":\"REACHED\",\"highVerdict\":\"IMPOSSIBLE\"},"
                        + "\"quarter\":{\"before\":90,\"planned\":2,\"total\":92,\"most\":93,\"low\":93,\"high\":95,"
                        + "\"lowVerdict\":\"OPEN\",\"highVerdict\":\"IMPOSSIBLE\"}}");
        assertThat(world.get("quarter").toString())
                .isEqualTo("{\"before\":1090,\"planned\":4,\"total\":1094,\"most\":1096,\"low\":1093,\"high\":1200,"
                        + "\"lowVerdict\":\"REACHED\",\"highVerdict\":\"IMPOSSIBLE\"}");
        assertThat(world.get("without").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "95000:90000 | '95000:90000': 95000 is above 90000; give the low target first, such as 90000:95000",
                "many:95000  | 'many:95000': 'many' is no whole number from 0 to 2147483647; give a target such as 90000:95000",
                "-1:5        | '-1:5': '-1' is no whole number from 0 to 2147483647; give a target such as 90000:95000",
                "90000       | '90000' is no target; give two whole numbers, such as 90000:95000",
                "1:2:3       | '1:2:3' is no target; give two whole numbers, such as 90000:95000"
            })
    void whatIsNoTargetIsRefused(String target, String complaint) {
        assertThat(run.run("plan", norway, china, "--world-target=" + target)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains(complaint);
        assertThat(run.planner.asked).isEmpty();
    }

    @Test
    void aTargetOfTheWorldNeedsSeveralProblems() {
        assertThat(run.run("plan", norway, "--out", out, "--world-target", "1:2"))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("--world-target: goes with several problems, not with one");
    }

    @Test
    void aTargetOfProblemsOfDifferentMonthsIsRefusedBeforeAnythingIsPlanned() {
        SmallFiles.write(china, CHINA.replace("2019-06-", "2019-05-"));

        assertThat(run.run("plan", norway, china, "--out", out, "--world-target", "1:2"))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly("--world-target: the problems end in different months: 2019-05 (" + china
                        + "), 2019-06 (" + norway + "); name those of one quarter together");
        assertThat(run.planner.asked).isEmpty();
    }

    @Test
    void aTargetOfQuartersThatBeginOnDifferentDaysIsRefused() {
        SmallFiles.write(china, CHINA.replace("\"quarterStart\": \"2019-04-01\"", "\"quarterStart\": \"2019-05-01\""));

        assertThat(run.run("plan", norway, china, "--out", out, "--world-target", "1:2"))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).contains("--world-target: the problems' quarters begin on different days: 2019-04-01 (");
    }

    @Test
    void problemsOfDifferentQuartersHaveNoSum() {
        SmallFiles.write(china, CHINA.replace("\"quarterStart\": \"2019-04-01\"", "\"quarterStart\": \"2019-05-01\""));

        run.run("plan", norway, china, "--out", out);

        assertThat(world())
                .doesNotContain("\nWorld")
                .endsWith("No sum of the world: Norway ends in 2019-06, in the quarter from 2019-04-01; China ends in"
                        + " 2019-06, in the quarter from 2019-05-01; name problems of one quarter together\n");
    }
}
