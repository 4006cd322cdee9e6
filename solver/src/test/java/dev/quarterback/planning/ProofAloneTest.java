package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class ProofAloneTest {
    private final Problem problem = RandomProblems.problem(401, 60);

    /** Bounds of no more than so many appointments and deliveries. */
    private static ProvenBounds bounds(long appointments, long deliveries) {
        return new ProvenBounds(appointments, deliveries, List.of(new Line(deliveries, 0)));
    }

    @Test
    void boundIsProvenWithoutASearch() {
        PlanInHand plan = new PlanInHand(3, 0, 0);
        List<ProvenBounds> seen = new ArrayList<>();
        Prover aiming = (problem, goals, aim, stopped, listener) -> {
            listener.accept(bounds(7, 9));
            return bounds(aim.plan().appointmentsKept(), 8);
        };

        ProofOutcome outcome =
                new ProofAlone(aiming).prove(problem, Duration.ofMinutes(1), Aim.at(plan), seen::add, new StopSignal());

        assertThat(seen).containsExactly(bounds(7, 9), bounds(3, 8));
        assertThat(outcome).isEqualTo(new ProofOutcome(bounds(3, 8), true, List.of()));
    }

    @Test
    void endsWithTheBestSoFarWhenItIsStopped() throws Exception {
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
        FutureTask<ProofOutcome> proving = new FutureTask<>(() -> new ProofAlone(endless)
                .prove(problem, Duration.ofHours(1), Aim.at(PlanInHand.NONE), better -> {}, stop));
        new Thread(proving).start();

        begun.await();
        stop.stop();

        assertThat(proving.get()).isEqualTo(new ProofOutcome(bounds(7, 9), false, List.of()));
    }
}
