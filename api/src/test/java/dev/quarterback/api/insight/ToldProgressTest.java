package dev.quarterback.api.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanOptions;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ToldProgressTest {
    private final AtomicInteger told = new AtomicInteger();
    private final DeliveryPlanner planner = new DeliveryPlanner();

    private static Problem problem() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("..", "datasets", "tiny", "one-order.json"))) {
            return ProblemReader.read(in);
        }
    }

    @Test
    void whoAsksLearnsOfPlansAndSoDoesTheListener() throws IOException {
        AtomicInteger listened = new AtomicInteger();

        ToldProgress.of(planner::plan, told::incrementAndGet)
                .plan(
                        problem(),
                        PlanOptions.defaults().withStepsOnly(1),
                        (progress, plan) -> listened.incrementAndGet(),
                        new StopSignal());

        assertThat(told).hasPositiveValue().hasValue(listened.get());
    }

    @Test
    void whoAsksLearnsOfBoundsAndSoDoesTheListener() throws IOException {
        List<ProvenBounds> listened = new ArrayList<>();

        ToldProgress.of(planner::bound, told::incrementAndGet)
                .bound(problem(), Duration.ofSeconds(5), PlanInHand.NONE, listened::add, new StopSignal());

        assertThat(told).hasPositiveValue().hasValue(listened.size());
    }
}
