package dev.quarterback.bound;

import dev.quarterback.bound.dual.Ascent;
import dev.quarterback.bound.dual.DualFunction;
import dev.quarterback.bound.dual.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of the prover: shares the time among what is to be proven, and tells of each better bound. */
final class ProofRun {
    /** Time of passes between two proofs, in times of a proof. */
    private static final double PASSES_PER_PROOF = 4;

    /** Shares of the time for each goal, as far as the plan has not reached its bound and proofs bring something. */
    private static final int DELIVERIES = 6;

    private static final int APPOINTMENTS = 2;
    private static final int VEHICLES = 2;

    /** How long to wait for another plan before looking again, in ns. */
    private static final long NAP = 20_000_000;

    private final Aim aim;
    private final BooleanSupplier stopped;
    private final Consumer<ProvenBounds> listener;
    private ProvenBounds bounds;

    ProofRun(ProvenBounds first, Aim aim, BooleanSupplier stopped, Consumer<ProvenBounds> listener) {
        bounds = first;
        this.aim = aim;
        this.stopped = stopped;
        this.listener = listener;
    }

    ProvenBounds bounds() {
        return bounds;
    }

    /**
     * Proves as long as something is open, or may be once there is another plan.
     *
     * @throws java.util.concurrent.CancellationException when it is stopped
     */
    void begin(DualFunction dual, Set<Goal> goals) {
        List<Task> tasks = Stream.of(
                        new Task(dual, Goal.DELIVERIES, DELIVERIES),
                        new Task(dual, Goal.APPOINTMENTS, APPOINTMENTS),
                        new Task(dual, Goal.VEHICLES, VEHICLES))
                .filter(task -> goals.contains(task.goal))
                .toList();
        Task next = next(tasks);
        while ((next != null || aim.mayChange()) && !stopped.getAsBoolean()) {
            if (next == null) {
                LockSupport.parkNanos(NAP);
            } else {
                next.go();
            }
            next = next(tasks);
        }
    }

    /** The task that lags most behind its share; null when nothing is open. */
    private static @Nullable Task next(List<Task> tasks) {
        Task next = null;
        for (Task task : tasks) {
            if (task.isOpen() && (next == null || task.used() < next.used())) {
                next = task;
            }
        }
        return next;
    }

    private void take(ProvenBounds better) {
        ProvenBounds both = bounds.and(better);
        both = new ProvenBounds(both.appointments(), Math.min(both.vehicles(), both.deliveries(0)), both.lines());
        if (!both.equals(bounds)) {
            bounds = both;
            listener.accept(both);
        }
    }

    /** What is to be proven of one goal. */
    private final class Task {
        /** Proofs in a row that bring nothing after which no more are made. */
        private static final int FRUITLESS = 24;

        /** Proofs in a row that bring nothing after which a goal gets half its share. */
        private static final double DULL = 3;

        /** By how much a proof has to be better to bring something, in the goal's own unit. */
        private static final double LEAST = 0.01;

        private final DualFunction dual;
        private final Goal goal;
        private final double share;
        private @Nullable Ascent ascent;
        private double used;
        private long sinceProof;
        private long startedFor;
        private long proofNanos;
        private double best = Double.POSITIVE_INFINITY;
        private int fruitless;

        /** Whether prices by passes are better by now than those to start from, for whatever number of appointments. */
        private boolean leads;

        Task(DualFunction dual, Goal goal, double share) {
            this.dual = dual;
            this.goal = goal;
            this.share = share;
        }

        boolean isOpen() {
            PlanInHand known = aim.plan().get();
            return !isSpent(known)
                    && switch (goal) {
                        case APPOINTMENTS -> known.appointmentsKept() < bounds.appointments();
                        case DELIVERIES -> known.deliveredWeight() < bounds.deliveries(known.appointmentsKept());
                        case VEHICLES -> known.delivered() < bounds.vehicles();
                    };
        }

        private boolean isSpent(PlanInHand known) {
            return fruitless >= FRUITLESS
                    && toKeep(known) == startedFor
                    && (goal != Goal.DELIVERIES || (ascent != null && ascent.isFine()));
        }

        private long toKeep(PlanInHand known) {
            return goal == Goal.DELIVERIES ? known.appointmentsKept() : 0;
        }

        /** Time used in times of its share, more for what was used without success; the least is next. */
        double used() {
            return used;
        }

        /** Makes a pass, and a proof when enough were made. */
        void go() {
            long begin = System.nanoTime();
            long kept = toKeep(aim.plan().get());
            if (ascent == null) {
                ascent = new Ascent(dual, goal, kept, stopped);
                startedFor = kept;
                prove(ascent.prove(stopped));
                sinceProof = 0;
            } else {
                ascent.keep(kept);
                long passBegin = System.nanoTime();
                ascent.pass(stopped);
                sinceProof += System.nanoTime() - passBegin;
            }
            if (sinceProof > PASSES_PER_PROOF * proofNanos) {
                long proofBegin = System.nanoTime();
                if (kept != startedFor) {
                    startedFor = kept;
                    best = Double.POSITIVE_INFINITY;
                    if (!leads) {
                        prove(ascent.proveAfresh(stopped));
                    }
                }
                double before = best;
                prove(ascent.prove(stopped));
                leads |= best < before;
                proofNanos = System.nanoTime() - proofBegin;
                sinceProof = 0;
            }
            used += (System.nanoTime() - begin) / share * (1 + fruitless / DULL);
        }

        private void prove(Ascent.Proof proof) {
            long floor = (long) Math.floor(proof.atNone());
            take(
                    switch (goal) {
                        case APPOINTMENTS -> new ProvenBounds(floor, bounds.vehicles(), bounds.lines());
                        case VEHICLES -> new ProvenBounds(bounds.appointments(), floor, bounds.lines());
                        case DELIVERIES ->
                            new ProvenBounds(
                                    bounds.appointments(),
                                    bounds.vehicles(),
                                    withLine(proof, aim.plan().get().appointmentsKept()));
                    });
            double value = proof.atNone() - proof.perAppointment() * startedFor;
            fruitless = value < best - LEAST ? 0 : fruitless + 1;
            best = Math.min(best, value);
        }

        /** The lines that say something, the new one among them when it is the best where the plan is. */
        private List<ProvenBounds.Line> withLine(Ascent.Proof proof, long kept) {
            List<ProvenBounds.Line> lines = new ArrayList<>(bounds.lines());
            ProvenBounds.Line line = new ProvenBounds.Line(proof.atNone(), proof.perAppointment());
            if (line.at(kept) < bounds.deliveries(kept)
                    || line.at(bounds.appointments()) < bounds.deliveries(bounds.appointments())) {
                lines.add(line);
            }
            return lines;
        }
    }
}
