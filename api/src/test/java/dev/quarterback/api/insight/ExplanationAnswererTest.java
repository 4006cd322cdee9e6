package dev.quarterback.api.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is said of missing orders in the time that there is. */
class ExplanationAnswererTest {
    private static final Path TINY = Path.of("..", "datasets", "tiny");

    private final AtomicInteger told = new AtomicInteger();

    private ObjectNode explained(Duration time) throws IOException {
        try (InputStream in = Files.newInputStream(TINY.resolve("closed-center.json"));
                InputStream best = Files.newInputStream(TINY.resolve("closed-center.best.plan.json"))) {
            Problem problem = ProblemReader.read(in);
            Plan plan = PlanReader.read(best);
            ReadPlan read = new ReadPlan(
                    "p",
                    1,
                    problem,
                    plan,
                    new byte[0],
                    PlanChecker.check(problem, plan).figures());
            return new ExplanationAnswerer()
                    .answer(read, JsonNodeFactory.instance.objectNode(), time, new StopSignal(), told::incrementAndGet)
                    .orElseThrow();
        }
    }

    @Test
    void ordersAreExplainedWhileThereIsTime() throws IOException {
        ObjectNode answer = explained(Duration.ofMinutes(10));

        assertThat(told).hasPositiveValue();
        assertThat(answer.at("/orders/0/kind").stringValue()).isEqualTo("crowded-out");
        assertThat(answer.get("complete").booleanValue()).isTrue();
    }

    @Test
    void theOthersAreOpenAndTheSummaryAddsUpToAll() throws IOException {
        ObjectNode answer = explained(Duration.ZERO);

        assertThat(answer.at("/orders/0/order").stringValue()).isEqualTo("O1");
        assertThat(answer.at("/orders/0/kind").stringValue()).isEqualTo("open");
        assertThat(answer.at("/summary/0/count").intValue()).isEqualTo(1);
        assertThat(answer.get("complete").booleanValue()).isFalse();
    }
}
