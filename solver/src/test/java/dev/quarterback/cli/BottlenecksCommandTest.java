package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BottlenecksCommandTest {
    private static final String DOCUMENT = SmallFiles.read(Path.of("../docs/replanning.md"));

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun(Planner.of(new DeliveryPlanner()));
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("scarce.json"), ReplanningFiles.SCARCE_PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), ReplanningFiles.SCARCE_PLAN);
    }

    @Test
    void theCommandOfTheDocumentRunsAndShowsTheSame() {
        Matcher command = Pattern.compile(
                        "^\\./quarterback bottlenecks scarce\\.json plan\\.json (.*)\n```\n\n```\n(.*?)```",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(DOCUMENT);
        assertThat(command.find()).isTrue();
        String[] options = command.group(1).split(" ", -1);
        Object[] args = new Object[options.length + 3];
        args[0] = "bottlenecks";
        args[1] = problem;
        args[2] = plan;
        System.arraycopy(options, 0, args, 3, options.length);

        assertThat(run.run(args)).isEqualTo(ExitStatus.DONE);

        assertThat(withoutEstimates(run.out())).isEqualTo(withoutEstimates(command.group(2)));
    }

    /** How far a proof gets depends on the machine. */
    private static String withoutEstimates(String text) {
        return text.replaceAll(" +[0-9]+\\.[0-9]\\b", " ").replaceAll(" +", " ");
    }

    /** An outsider can apply the change and check the plan. */
    @Test
    void everyGainAndPackageHasAPlanOfTheChangedProblem() {
        assertThat(run.run("bottlenecks", problem, plan, "--steps", 100, "--target", 107, "--json"))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        JsonNode candidate = json.get("candidates").get(0);
        assertThat(candidate.get("kind").asString()).isEqualTo("carrier");
        assertThat(candidate.get("estimate").isNumber()).isTrue();
        assertThat(candidate.get("gained").asInt()).isEqualTo(2);
        assertThat(delivered(candidate))
                .isEqualTo(json.get("control").get("delivered").asInt() + 2);
        JsonNode bought = json.get("packages").get(0);
        assertThat(bought.get("price").asInt()).isEqualTo(300);
        assertThat(bought.get("total").asInt()).isEqualTo(107);
        assertThat(delivered(bought)).isEqualTo(7);
        assertThat(json.get("proofs").get(0).get("most").asInt()).isEqualTo(105);
    }

    @Test
    void whatIsProvenIsToldWhereThereWasNoTimeForEstimates() {
        StandInPlanner hasty = new StandInPlanner();
        CommandRun told = new CommandRun(hasty);

        assertThat(told.run("bottlenecks", problem, plan, "--target", 1000)).isEqualTo(ExitStatus.DONE);

        assertThat(told.out().lines())
                .containsExactly(
                        "What would help is not estimated in the time given; give more with --bound-seconds",
                        "",
                        "1,000: proven: as it is, at most 107",
                        "1,000: proven: there are not more orders; with all of them 107",
                        "1,000: no package was looked for, which takes estimates");
    }

    @Test
    void withoutAnyProofThatIsSaid() {
        CommandRun told = new CommandRun(new StandInPlanner());

        assertThat(told.run("bottlenecks", problem, plan)).isEqualTo(ExitStatus.INTERNAL);

        assertThat(told.err()).contains("nothing proven in the time given; give more with --bound-seconds");
    }

    /** What the plan with a change delivers, as the checker counts it. */
    private int delivered(JsonNode entry) {
        Path change = SmallFiles.write(
                folder.resolve("change.json"), entry.get("change").toString());
        Path changed = folder.resolve("changed.json");
        Path with =
                SmallFiles.write(folder.resolve("with.json"), entry.get("plan").toString());
        new CommandRun().run("change", problem, "--change", change, "--out", changed);
        CommandRun check = new CommandRun();
        assertThat(check.run("check", changed, with, "--json")).isEqualTo(ExitStatus.DONE);
        return JsonMapper.shared().readTree(check.out()).get("delivered").asInt();
    }
}
