package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound is proven beside each search; what becomes of the proof changes no plan. */
class BoundBesideSearchTest {
    private static final long MANY_STEPS = 300_000;

    private final Problem problem = RandomProblems.problem(401, 60);
    private final SearchOptions steps = steps(300);
    private final SearchOptions firstCome = new SearchOptions(null, 300L, 0, true, null);
    private final PlanningOutcome withoutProof = planBy(failing(new IllegalStateException("none")), steps);

    private static SearchOptions steps(long steps) {
        return new SearchOptions(null, steps, 0, false, null);
    }

    /** Bounds of no more than so many appointments and deliveries. */
    private static ProvenBounds bounds(long appointments, long deliveries) {
        return new ProvenBounds(appointments, deliveries, List.of(new Line(deliveries, 0)));
    }

    private static Prover failing(Throwable trouble) {
        return (problem, goals, aim, stopped, listener) -> {
            throw thrown(trouble);
        };
    }

    /** Throws an error, gives back an exception to throw. */
    private static RuntimeException thrown(Throwable trouble) {
        if (trouble instanceof Error error) {
            throw error;
        }
        return (RuntimeException) trouble;
    }

    private PlanningOutcome planBy(Prover prover, SearchOptions options) {
        return planBy(prover, options, null, best -> {});
    }

    private PlanningOutcome planBy(
            Prover prover, SearchOptions options, @Nullable Double gapPercent, Consumer<BestSoFar> listener) {
        PlanningOutcome outcome = planner(prover).plan(problem, options, 1, gapPercent, listener, new StopSignal());
        assertThat(PlanChecker.check(problem, outcome.best().plan()).violations())
                .isEmpty();
        return outcome;
    }

    private static SearchWithProof planner(Prover prover) {
        return new SearchWithProof(prover, problem -> new PlanSearch(problem)::run);
    }

    @Test
    void planCarriesTheBoundForTheAppointmentsThatItKeeps() {
        ProvenBounds proven = new ProvenBounds(1000, 2000, List.of(new Line(5000, 2)));

        PlanningOutcome result = planBy((problem, goals, aim, stopped, listener) -> proven, steps);

        int kept = result.best().figures().appointmentsKept();
        assertThat(kept).isPositive();
        assertThat(result.bounds()).isEqualTo(proven);
        assertThat(result.best().plan().upperBound()).isEqualTo(new UpperBound(1000L, 5000L - 2L * kept, 2000L));
        assertThat(result.best().plan().withUpperBound(null))
                .isEqualTo(withoutProof.best().plan());
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void withoutAProofThePlanIsTheSameAndNothingIsProven() {
        Prover never = (problem, goals, aim, stopped, listener) -> {
            throw new AssertionError("nothing is to be proven");
        };

        PlanningOutcome alone = planner(never).planWithoutProof(problem, steps, 1, best -> {}, new StopSignal());

        assertThat(alone.best()).isEqualTo(withoutProof.best());
        assertThat(alone.bounds()).isNull();
        assertThat(alone.warnings()).isEmpty();
    }

    @Test
    void shortSearchWaitsForTheFirstBoundAndFirstComeToo() {
        Prover late = (problem, goals, aim, stopped, listener) -> {
            while (aim.plan().equals(PlanInHand.NONE)) {
                Thread.onSpinWait();
            }
            return bounds(1000, 2000);
        };

        assertThat(planBy(late, steps).bounds()).isEqualTo(bounds(1000, 2000));
        assertThat(planBy(late, firstCome).bounds()).isEqualTo(bounds(1000, 2000));
    }

    @Test
    void lastBoundBeforeTheEndCounts() {
        Prover improving = (problem, goals, aim, stopped, listener) -> {
            listener.accept(bounds(1000, 3000));
            while (!stopped.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return bounds(1000, 2000);
        };

        assertThat(planBy(improving, steps).bounds()).isEqualTo(bounds(1000, 2000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.UnsatisfiedLinkError | the library for linear programs cannot be loaded (java.lang.UnsatisfiedLinkError)",
                "java.lang.NoClassDefFoundError | the library for linear programs cannot be loaded (java.lang.NoClassDefFoundError)",
                "java.lang.ExceptionInInitializerError | the library for linear programs cannot be loaded (java.lang.ExceptionInInitializerError)",
                "java.lang.OutOfMemoryError | not enough memory to prove one; give more with QUARTERBACK_OPTS=-Xmx…",
                "java.lang.ArithmeticException | internal error: java.lang.ArithmeticException; this is a defect of Quarterback: please report it",
            })
    void whatEndsTheProofIsAWarningAndNoMore(Class<? extends Throwable> trouble, String reason) throws Exception {
        Throwable thrown = trouble.getDeclaredConstructor().newInstance();

        PlanningOutcome none = planBy(failing(thrown), steps);
        PlanningOutcome some = planBy(
                (problem, goals, aim, stopped, listener) -> {
                    listener.accept(bounds(1000, 2000));
                    throw thrown(thrown);
                },
                steps);

        assertThat(none.best().plan()).isEqualTo(withoutProof.best().plan());
        assertThat(none.bounds()).isNull();
        assertThat(none.best().plan().upperBound()).isNull();
        assertThat(none.warnings()).containsExactly("no bound: " + reason);
        assertThat(some.bounds()).isEqualTo(bounds(1000, 2000));
        assertThat(some.warnings()).containsExactly("no better bound: " + reason);
    }

    @Test
    void boundThatThePlanBeatsIsDroppedAndNotThePlan() {
        PlanningOutcome result = planBy((problem, goals, aim, stopped, listener) -> bounds(0, 1), steps);

        assertThat(result.best().plan()).isEqualTo(withoutProof.best().plan());
        assertThat(result.bounds()).isNull();
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "no bound: the plan beats what was proven (UpperBound[appointments=0, deliveries=1, orders=1])");
    }

    @Test
    void boundOfOrdersThatThePlanBeatsIsDroppedToo() {
        int delivered = withoutProof.best().figures().delivered();
        List<Line> weighted = List.of(new Line(2000, 0));

        PlanningOutcome met =
                planBy((problem, goals, aim, stopped, listener) -> new ProvenBounds(1000, delivered, weighted), steps);
        PlanningOutcome beaten = planBy(
                (problem, goals, aim, stopped, listener) -> new ProvenBounds(1000, delivered - 1, weighted), steps);

        assertThat(met.best().plan().upperBound()).isEqualTo(new UpperBound(1000L, 2000L, (long) delivered));
        assertThat(beaten.bounds()).isNull();
    }

    @Test
    void proofThatDoesNotEndIsLeftToItself() {
        CountDownLatch never = new CountDownLatch(1);
        Prover stuck = (problem, goals, aim, stopped, listener) -> {
            listener.accept(bounds(1000, 2000));
            awaitUninterruptibly(never);
            return bounds(1, 1);
        };

        assertThat(planBy(stuck, steps).bounds()).isEqualTo(bounds(1000, 2000));

        never.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void searchEndsAtTheGap() {
        Prover proving = (problem, goals, aim, stopped, listener) -> {
            PlanInHand hand = aim.plan();
            while (hand.equals(PlanInHand.NONE)) {
                Thread.onSpinWait();
                hand = aim.plan();
            }
            return bounds(hand.appointmentsKept(), 2 * hand.deliveredWeight());
        };
        PlanningOutcome result = planBy(proving, steps(MANY_STEPS), 60.0, best -> {});

        assertThat(result.moves()).isLessThan(MANY_STEPS);
    }

    @Test
    void searchEndsEarlyWhenItsPlanIsProvenBest() {
        Problem easy = RandomProblems.problem(1, 1);
        PlanningOutcome result =
                new SearchWithProof().plan(easy, steps(MANY_STEPS), 1, 0.0, best -> {}, new StopSignal());

        assertThat(result.moves()).isLessThan(MANY_STEPS);
    }

    @Test
    void boundsAreReportedAsTheyChange() {
        CountDownLatch first = new CountDownLatch(1);
        Prover improving = (problem, goals, aim, stopped, listener) -> {
            awaitUninterruptibly(first);
            listener.accept(bounds(1000, 3000));
            listener.accept(bounds(1000, 3000));
            listener.accept(bounds(1000, 2000));
            return bounds(1000, 2000);
        };
        List<BestSoFar> seen = new ArrayList<>();

        planBy(improving, firstCome, null, best -> {
            seen.add(best);
            first.countDown();
        });

        assertThat(seen)
                .extracting(BestSoFar::upperBound)
                .containsExactly(null, new UpperBound(1000L, 3000L, 3000L), new UpperBound(1000L, 2000L, 2000L));
    }

    private Problem with(@Nullable Progress progress) {
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.market(),
                progress,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.lanes(),
                problem.orders());
    }

    /** What a plan, and what a proof alone of a problem asks for. */
    private List<Set<Goal>> goalsFor(Problem asked) {
        List<Set<Goal>> goals = new ArrayList<>();
        Prover prover = (problem, wanted, plan, stopped, listener) -> {
            goals.add(wanted);
            return bounds(0, 0);
        };
        planner(prover).plan(asked, firstCome, 1, null, best -> {}, new StopSignal());
        new ProofAlone(prover)
                .prove(asked, Duration.ofMinutes(1), Aim.at(PlanInHand.NONE), bounds -> {}, new StopSignal());
        return goals;
    }

    @Test
    void vehiclesAreCountedBesideASearchOnlyWhereThereAreTargets() {
        Progress targets = new Progress(null, null, 100, new Progress.Target(110, 120), null);

        assertThat(goalsFor(with(null)))
                .containsExactly(EnumSet.of(Goal.APPOINTMENTS, Goal.DELIVERIES), EnumSet.allOf(Goal.class));
        assertThat(goalsFor(with(targets))).containsExactly(EnumSet.allOf(Goal.class), EnumSet.allOf(Goal.class));
    }
}
