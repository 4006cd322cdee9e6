package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Change;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadPlanTest {
    private static String read(String name) {
        try {
            return Files.readString(Path.of("../datasets/tiny/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int parts(Problem problem, Plan plan, int bytes) {
        return new ReadPlan(
                        "id",
                        1,
                        problem,
                        plan,
                        new byte[bytes],
                        PlanChecker.check(problem, plan).figures())
                .parts();
    }

    /** A problem of few orders may have very many carriers. */
    @Test
    void allThatIsHeldCounts() throws IOException {
        Problem problem = ProblemReader.read(stream(read("one-order.json")));
        Plan plan = PlanReader.read(stream(read("one-order.best.plan.json")));
        Problem more = ChangedProblem.of(problem, Change.of(new AddCarriers(1000, "C1", null, null, null)), null);

        int parts = parts(problem, plan, 0);

        assertThat(parts).isBetween(5, 20);
        assertThat(parts(more, plan, 0)).isEqualTo(parts + 1000);
        assertThat(parts(problem, plan, 4000)).isEqualTo(parts + 10);
    }
}
