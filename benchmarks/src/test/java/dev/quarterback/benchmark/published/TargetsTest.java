package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {

    @Test
    void eachTargetIsToldWithWhatItComesTo() {
        List<Outcome> outcomes = List.of(
                outcome("top-a", "top", 1000, 980, 2000L),
                outcome("top-b", "top", 1000, 990, 2000L),
                outcome("cvrp-X-n101-20vehicles", "cvrp", 89, 88, 90L),
                outcome("mkp-a", "mkp", 1000, 1000, 1000L),
                outcome("mkp-b", "mkp", 1000, 997, 1011L));

        assertThat(Targets.verdict(outcomes))
                .containsExactly(
                        "Verdict: 2 targets met, 2 missed, 2 not measured; 0 wrong bounds",
                        "",
                        "- met: gap of top at most 1.50 %: 1.50 % (mean of 2)",
                        "- not measured: gap of cvrp-X-n101-k25 at most 8.00 %",
                        "- not measured: gap of cvrp-X-n115-k10 at most 15.00 %",
                        "- missed: bound of cvrp-X-n101-20vehicles above at most 0.00 %: 1.13 %",
                        "- met: gap of mkp at most 0.30 %: 0.30 % (worst of 2)",
                        "- missed: bound of mkp above at most 1.00 %: 1.10 % (worst of 2)");
        assertThat(Targets.isAnyMissed(outcomes)).isTrue();
    }

    @Test
    void whatIsNotMeasuredIsNotMissed() {
        assertThat(Targets.isAnyMissed(List.of(outcome("bpp-a", "bpp", 120, 1, 120L))))
                .isFalse();
    }

    @Test
    void aProblemWithoutAValueMissesItsTarget() {
        Outcome notAll = new Outcome(
                new PublishedProblem("cvrp-X-n101-k25.json.gz", "cvrp", Measure.KM, 27_591L, 27_591L),
                100,
                List.of(new Attempt(99, null, 100L, 1)));

        assertThat(Targets.verdict(List.of(notAll)))
                .contains("- missed: gap of cvrp-X-n101-k25 at most 8.00 %: no value");
    }

    @Test
    void aWrongBoundIsNamed() {
        assertThat(Targets.verdict(List.of(outcome("bpp-a", "bpp", 1200, 1100, 1199L))))
                .startsWith("Verdict: 0 targets met, 0 missed, 6 not measured; 1 wrong bounds")
                .endsWith("- wrong bound: bpp-a: no more than 1,199 deliveries proven, but a solution has 1,200");
    }

    private static Outcome outcome(String name, String family, long published, long reached, @Nullable Long bound) {
        return new Outcome(
                new PublishedProblem(name + ".json", family, Measure.DELIVERIES, published, published),
                2 * published,
                List.of(new Attempt(reached, null, bound, 1)));
    }
}
