package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.bound.Aim;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchListener;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a search, the best plan that it has reported is not lost. */
class FailingSearchTest {
    private static final String WARNING = "a search has ended before its time, with the best plan so far: ";

    private final Problem problem = RandomProblems.problem(402, 60);
    private final SearchOptions steps = new SearchOptions(null, 300L, 0, false, null);

    private static ProvenBounds bound(long appointments, long deliveries) {
        return new ProvenBounds(appointments, deliveries, List.of(new ProvenBounds.Line(deliveries, 0)));
    }

    /** A search that fails as soon as it has told of its first plan, which is first-come's. */
    private static Searcher failingAfterFirst(Problem problem, Throwable trouble) {
        return (options, listener, stop) -> {
            SearchListener failing = (worth, changed, plan) -> {
                listener.improved(worth, changed, plan);
                throw thrown(trouble);
            };
            return new PlanSearch(problem).run(options, failing, stop);
        };
    }

    /** Throws an error, gives back an exception to throw. */
    private static RuntimeException thrown(Throwable trouble) {
        if (trouble instanceof Error error) {
            throw error;
        }
        return (RuntimeException) trouble;
    }

    private static ProvenBounds provenAtOnce(
            Problem problem, Set<Goal> goals, Aim aim, BooleanSupplier stopped, Consumer<ProvenBounds> listener) {
        return bound(1_000, 1_000);
    }

    private PlanningOutcome plan(Function<Problem, Searcher> searchers, SearchOptions options, int threads) {
        return new SearchWithProof(FailingSearchTest::provenAtOnce, searchers)
                .plan(problem, options, threads, null, best -> {}, new StopSignal());
    }

    /** What is left of a failed search, with what fits into it in the end. */
    private CheckedPlan firstComeFilledUp() {
        PlanResult firstCome = Planning.firstCome(problem);
        return new LateInsertions(problem, () -> false).into(new CheckedPlan(firstCome.plan(), firstCome.figures()));
    }

    private PlanningOutcome planFailing(Throwable trouble) {
        return plan(asked -> failingAfterFirst(asked, trouble), steps, 1);
    }

    @Test
    void planReportedBeforeAnErrorIsReturned() {
        PlanningOutcome result = planFailing(new StackOverflowError());

        CheckedPlan firstCome = firstComeFilledUp();
        assertThat(result.best().figures().delivered()).isPositive();
        assertThat(result.best().plan().withUpperBound(null))
                .isEqualTo(firstCome.plan().withUpperBound(null));
        assertThat(result.best().figures()).isEqualTo(firstCome.figures());
        assertThat(result.bounds()).isEqualTo(bound(1_000, 1_000));
        assertThat(result.warnings())
                .containsExactly(WARNING
                        + "not enough stack; give more with QUARTERBACK_OPTS=-Xss…, e.g. QUARTERBACK_OPTS=-Xss16m");
    }

    @Test
    void warningSaysHowToGiveMoreMemory() {
        assertThat(planFailing(new OutOfMemoryError("heap")).warnings())
                .singleElement()
                .asString()
                .matches(WARNING + "not enough memory \\(\\d+ MiB\\); give more with QUARTERBACK_OPTS=-Xmx…, "
                        + "e\\.g\\. QUARTERBACK_OPTS=-Xmx8g");
    }

    @Test
    void warningAsksToReportADefect() {
        assertThat(planFailing(new IllegalStateException("odd")).warnings())
                .containsExactly(WARNING + "internal error: java.lang.IllegalStateException: odd;"
                        + " this is a defect of Quarterback: please report it");
    }

    @Test
    void listenerThatFailsLosesNoPlan() {
        Consumer<BestSoFar> failing = best -> {
            throw new IllegalStateException("full");
        };

        PlanningOutcome result = new SearchWithProof(
                        FailingSearchTest::provenAtOnce, asked -> new PlanSearch(asked)::run)
                .plan(problem, steps, 1, null, failing, new StopSignal());

        assertThat(result.best().figures()).isEqualTo(firstComeFilledUp().figures());
        assertThat(result.warnings()).anySatisfy(warning -> assertThat(warning).contains("full"));
    }

    @Test
    void otherSearchesGoOn() {
        PlanningOutcome alone = plan(asked -> new PlanSearch(asked)::run, steps.withSeed(1), 1);

        PlanningOutcome result = plan(
                asked -> (options, listener, stop) -> {
                    if (options.seed() == 0) {
                        throw new OutOfMemoryError("heap");
                    }
                    return new PlanSearch(asked).run(options, listener, stop);
                },
                steps,
                2);

        assertThat(result.best().plan()).isEqualTo(alone.best().plan());
        assertThat(result.moves()).isEqualTo(alone.moves());
        assertThat(result.warnings()).hasSize(1);
    }

    /** The one with seed 1 ends with what is made as by hand. */
    @Test
    void betterPlanThatAFailedSearchHasReportedCounts() {
        PlanningOutcome alone = plan(asked -> new PlanSearch(asked)::run, steps, 1);

        PlanningOutcome result = plan(
                asked -> (options, listener, stop) -> {
                    PlanSearch search = new PlanSearch(asked);
                    if (options.seed() == 1) {
                        return search.run(new SearchOptions(null, 1L, 1, true, null), listener, stop);
                    }
                    FoundPlan found = search.run(options, listener, stop);
                    listener.improved(found.worth(), "all", found::plan);
                    throw new OutOfMemoryError("heap");
                },
                steps,
                2);

        assertThat(alone.best().figures())
                .isNotEqualTo(Planning.firstCome(problem).figures());
        assertThat(result.best().plan()).isEqualTo(alone.best().plan());
    }

    /** The proof below would go on, and be waited for, for an hour. */
    @Test
    void wantOfMemoryEndsTheProof() {
        Prover endless = (asked, goals, aim, stopped, listener) -> {
            while (!stopped.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return bound(1_000, 1_000);
        };

        PlanningOutcome result = new SearchWithProof(
                        endless, asked -> failingAfterFirst(asked, new OutOfMemoryError("heap")))
                .plan(problem, steps.withTime(Duration.ofHours(1)), 1, null, best -> {}, new StopSignal());

        assertThat(result.best().figures()).isEqualTo(firstComeFilledUp().figures());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void withoutAnyPlanTheErrorIsThrown(int threads) {
        OutOfMemoryError trouble = new OutOfMemoryError("heap");

        assertThatThrownBy(() -> plan(
                        asked -> (options, listener, stop) -> {
                            throw trouble;
                        },
                        steps,
                        threads))
                .isSameAs(trouble);
    }
}
