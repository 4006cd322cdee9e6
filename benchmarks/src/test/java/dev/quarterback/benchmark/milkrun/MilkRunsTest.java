package dev.quarterback.benchmark.milkrun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random milk runs are problems of the format, the same each time, and all features are among them. */
class MilkRunsTest {
    private static final List<Problem> SOME =
            LongStream.range(0, 300).mapToObj(MilkRuns::random).toList();

    @Test
    void theyAreValid(@TempDir Path folder) throws Exception {
        for (Problem problem : SOME) {
            Path file = folder.resolve("problem.json");
            ProblemWriter.write(problem, file);
            assertThat(ProblemReader.read(file)).isEqualTo(problem);
        }
    }

    @Test
    void aSeedGivesTheSameEachTime() {
        assertThat(MilkRuns.random(17)).isEqualTo(MilkRuns.random(17)).isNotEqualTo(MilkRuns.random(18));
    }

    @Test
    void eachFeatureIsInSomeAndNotInAll() {
        List<Predicate<Problem>> features = List.of(
                problem -> problem.yards().size() > 1,
                problem -> problem.days() > 1,
                problem -> problem.carriers().size() > 1,
                problem -> problem.models().size() > 1,
                problem -> !problem.lanes().isEmpty(),
                problem -> problem.rules().dutyCycle() != null,
                problem -> problem.rules().maxTripsPerDay() > 1,
                problem -> problem.yards().stream().anyMatch(yard -> yard.departuresPerDay() < 3),
                problem -> problem.centers().stream().anyMatch(center -> center.lotSpaces() == 0),
                problem -> problem.centers().stream().anyMatch(center -> center.prepDays() > 0),
                problem -> problem.centers().stream()
                        .anyMatch(center -> center.handovers().most() < 3),
                problem -> problem.centers().stream()
                        .anyMatch(center -> !center.handoverDays().isEmpty()),
                problem -> problem.carriers().stream()
                        .anyMatch(carrier -> !carrier.offDays().isEmpty()),
                problem -> problem.orders().stream().anyMatch(order -> order.appointment() != null),
                problem -> problem.orders().stream().anyMatch(order -> order.priority() > 1),
                problem -> problem.orders().stream().anyMatch(order -> order.readyDay() != null),
                problem -> problem.orders().stream()
                        .anyMatch(order -> !order.unavailableDays().isEmpty()),
                problem -> problem.orders().stream()
                        .anyMatch(order -> order.centers().size() > 1),
                problem -> problem.orders().stream()
                        .anyMatch(order -> order.centers().contains(order.location())));

        for (int i = 0; i < features.size(); i++) {
            assertThat(SOME.stream().filter(features.get(i)).count())
                    .as("problems with feature %d", i)
                    .isBetween(20L, 280L);
        }
    }
}
