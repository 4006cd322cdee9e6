package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.random.RandomProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound is proven beside each search; what becomes of the proof changes no plan. */
class BoundBesideSearchTest {
    private static final long MANY_STEPS = 300_000;

    private final Problem problem = RandomProblems.problem(401, 60);
    private final PlanOptions steps = PlanOptions.defaults().withStepsOnly(300);
    private final PlanResult withoutProof = planBy(failing(new IllegalStateException("none")), steps);

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

    private PlanResult planBy(Prover prover, PlanOptions options) {
        return planBy(prover, options, PlanListener.NONE);
    }

    private PlanResult planBy(Prover prover, PlanOptions options, PlanListener listener) {
        PlanResult result = new DeliveryPlanner(prover).plan(problem, options, listener, new StopSignal());
        assertThat(PlanChecker.check(problem, result.plan()).violations()).isEmpty();
        return result;
    }

    @Test
    void planCarriesTheBoundForTheAppointmentsThatItKeeps() {
        ProvenBounds proven = new ProvenBounds(1000, 2000, List.of(new Line(5000, 2)));

        PlanResult result = planBy((problem, goals, aim, stopped, listener) -> proven, steps);

        int kept = result.figures().appointmentsKept();
        assertThat(kept).isPositive();
        assertThat(result.bounds()).isEqualTo(proven);
        assertThat(result.plan().upperBound()).isEqualTo(new UpperBound(1000L, 5000L - 2L * kept));
        assertThat(result.plan().withUpperBound(null)).isEqualTo(withoutProof.plan());
        assertThat(result.warnings()).isEmpty();
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
        assertThat(planBy(late, steps.withStrategy(Strategy.FIRST_COME)).bounds())
                .isEqualTo(bounds(1000, 2000));
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

        PlanResult none = planBy(failing(thrown), steps);
        PlanResult some = planBy(
                (problem, goals, aim, stopped, listener) -> {
                    listener.accept(bounds(1000, 2000));
                    throw thrown(thrown);
                },
                steps);

        assertThat(none.plan()).isEqualTo(withoutProof.plan());
        assertThat(none.bounds()).isNull();
        assertThat(none.gapPercent()).isNull();
        assertThat(none.warnings()).containsExactly("no bound: " + reason);
        assertThat(some.bounds()).isEqualTo(bounds(1000, 2000));
        assertThat(some.warnings()).containsExactly("no better bound: " + reason);
    }

    @Test
    void boundThatThePlanBeatsIsDroppedAndNotThePlan() {
        PlanResult result = planBy((problem, goals, aim, stopped, listener) -> bounds(0, 1), steps);

        assertThat(result.plan()).isEqualTo(withoutProof.plan());
        assertThat(result.bounds()).isNull();
        assertThat(result.warnings())
                .singleElement()
                .asString()
                .startsWith("no bound: the plan beats what was proven (UpperBound[appointments=0, deliveries=1])");
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
        PlanOptions options = PlanOptions.defaults().withStepsOnly(MANY_STEPS).withGapPercent(60.0);

        PlanResult result = planBy(proving, options);

        assertThat(result.moves()).isLessThan(MANY_STEPS);
    }

    @Test
    void searchEndsEarlyWhenItsPlanIsProvenBest() {
        Problem easy = RandomProblems.problem(1, 1);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(MANY_STEPS).withGapPercent(0.0);

        PlanResult result = new DeliveryPlanner().plan(easy, options, PlanListener.NONE, new StopSignal());

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
        List<PlanProgress> seen = new ArrayList<>();

        planBy(improving, steps.withStrategy(Strategy.FIRST_COME), (progress, plan) -> {
            seen.add(progress);
            first.countDown();
        });

        assertThat(seen)
                .extracting(PlanProgress::upperBound)
                .containsExactly(null, new UpperBound(1000L, 3000L), new UpperBound(1000L, 2000L));
        assertThat(seen.get(0).gapPercent()).isNull();
        assertThat(seen.get(2).gapPercent())
                .isEqualTo(100.0 * (2000 - seen.get(2).deliveredWeight()) / 2000);
    }

    private Problem with(@Nullable Progress progress) {
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                progress,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.centers(),
                problem.carriers(),
                problem.lanes(),
                problem.orders());
    }

    /** What a plan, and what a proof alone of a problem asks for. */
    private List<Set<Goal>> goalsFor(Problem asked) {
        List<Set<Goal>> goals = new ArrayList<>();
        DeliveryPlanner planner = new DeliveryPlanner((problem, wanted, plan, stopped, listener) -> {
            goals.add(wanted);
            return bounds(0, 0);
        });
        planner.plan(asked, steps.withStrategy(Strategy.FIRST_COME), PlanListener.NONE, new StopSignal());
        planner.bound(asked, Duration.ofMinutes(1), PlanInHand.NONE, bounds -> {}, new StopSignal());
        return goals;
    }

    @Test
    void vehiclesAreCountedBesideASearchOnlyWhereThereAreTargets() {
        Progress targets = new Progress(null, null, 100, new Progress.Target(110, 120));

        assertThat(goalsFor(with(null)))
                .containsExactly(EnumSet.of(Goal.APPOINTMENTS, Goal.DELIVERIES), EnumSet.allOf(Goal.class));
        assertThat(goalsFor(with(targets))).containsExactly(EnumSet.allOf(Goal.class), EnumSet.allOf(Goal.class));
    }

    @Test
    void boundAloneIsProvenWithoutASearch() {
        PlanInHand plan = new PlanInHand(3, 0, 0);
        List<ProvenBounds> seen = new ArrayList<>();
        Prover aiming = (problem, goals, aim, stopped, listener) -> {
            listener.accept(bounds(7, 9));
            return bounds(aim.plan().appointmentsKept(), 8);
        };

        BoundResult result =
                new DeliveryPlanner(aiming).bound(problem, Duration.ofMinutes(1), plan, seen::add, new StopSignal());

        assertThat(seen).containsExactly(bounds(7, 9), bounds(3, 8));
        assertThat(result.bounds()).isEqualTo(bounds(3, 8));
        assertThat(result.complete()).isTrue();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void proofAloneEndsWithTheBestSoFarWhenItIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Prover endless = (problem, goals, aim, stopped, listener) -> {
            listener.accept(bounds(7, 9));
            begun.countDown();
            while (!stopped.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return bounds(7, 9);
        };
        StopSignal stop = new StopSignal();
        FutureTask<BoundResult> proving = new FutureTask<>(() ->
                new DeliveryPlanner(endless).bound(problem, Duration.ofHours(1), PlanInHand.NONE, better -> {}, stop));
        new Thread(proving).start();

        awaitUninterruptibly(begun);
        stop.stop();

        assertThat(proving.get())
                .extracting(BoundResult::bounds, BoundResult::complete)
                .containsExactly(bounds(7, 9), false);
    }
}
