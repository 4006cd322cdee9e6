package dev.quarterback.api.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.BoundResult;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.BoundMaker;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class BottleneckAnswererTest {
    private static final Path TINY = Path.of("..", "datasets", "tiny");

    /** The answer where a proof comes to nothing. */
    private static Optional<ObjectNode> answer(StopSignal stop) throws IOException {
        BoundMaker hasty = (problem, time, aim, listener, signal) ->
                new BoundResult(null, null, false, Duration.ZERO, List.of("stopped early"));
        PlanMaker none = (problem, options, listener, signal) -> {
            throw new AssertionError("nothing is worth planning for");
        };
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("seconds", 1.0)
                .put("seed", 0)
                .put("candidates", 3)
                .put("releases", 0);
        try (InputStream problemFile = Files.newInputStream(TINY.resolve("one-order.json"));
                InputStream planFile = Files.newInputStream(TINY.resolve("one-order.best.plan.json"))) {
            Problem problem = ProblemReader.read(problemFile);
            Plan plan = PlanReader.read(planFile);
            ReadPlan read = new ReadPlan(
                    "p",
                    1,
                    problem,
                    plan,
                    new byte[0],
                    PlanChecker.check(problem, plan).figures());
            return new BottleneckAnswerer(none, hasty).answer(read, parameters, Duration.ofSeconds(1), stop, () -> {});
        }
    }

    @Test
    void thatTheTimeWasTooShortForEstimatesIsAnAnswer() throws IOException {
        ObjectNode answer = answer(new StopSignal()).orElseThrow();

        assertThat(answer.toString())
                .isEqualTo("{\"estimated\":false,\"candidates\":[],\"packages\":[],\"proofs\":[]}");
    }

    @Test
    void whatAStopCameBeforeIsNone() throws IOException {
        StopSignal stop = new StopSignal();
        stop.stop();

        assertThat(answer(stop)).isEmpty();
    }
}
