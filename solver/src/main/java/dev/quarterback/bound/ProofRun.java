package dev.quarterback.bound;

import dev.quarterback.bound.dual.Ascent;
import dev.quarterback.bound.dual.DualFunction;
import dev.quarterback.bound.model.Goal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of the prover: shares the time among what is to be proven, and tells of each better bound. */
final class ProofRun {
    /** Time of passes between two proofs, in times of a proof. */
    private static final double PASSES_PER_PROOF = 4;

    /** Passes before the first proof at their prices: fewer seldom lead to better ones than those to start from. */
    private static final int FIRST_PASSES = 40;

    /** Or their time, in times of a proof. */
    private static final double MOST_FIRST_PASSES = 16;

    /** Shares of the time for each goal, as far as the plan has not reached its bound and proofs bring something. */
    private static final int DELIVERIES = 8;

    private static final int APPOINTMENTS = 1;
    private static final int VEHICLES = 2;

    /** How long to wait for another plan before looking again, in ns. */
    private static final long NAP = 20_000_000;

    private final Aim aim;
    private final BooleanSupplier stopped;
    private final Consumer<ProvenBounds> listener;
    private final LongSupplier nanoTime;
    private ProvenBounds bounds;

    /** What the goal whose turn it is has used, see {@link Task#used}. */
    private double turn;

    /** {@code nanoTime} is as {@link System#nanoTime}. */
    ProofRun(
            ProvenBounds first,
            Aim aim,
            BooleanSupplier stopped,
            Consumer<ProvenBounds> listener,
            LongSupplier nanoTime) {
        bounds = first;
        this.aim = aim;
        this.stopped = stopped;
        this.listener = listener;
        this.nanoTime = nanoTime;
    }

    ProvenBounds bounds() {
        return bounds;
    }

    /**
     * Proves as long as something is open, or may be once a plan keeps more appointments.
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
        while ((next != null || mayReopen()) && !stopped.getAsBoolean()) {
            if (next == null) {
                LockSupport.parkNanos(NAP);
            } else {
                next.catchUp();
                next.go();
            }
            next = next(tasks);
        }
    }

    private boolean mayReopen() {
        return aim.mayChange() && aim.plan().appointmentsKept() < bounds.appointments();
    }

    /** The task that lags most behind its share; null when nothing is open. */
    private static @Nullable Task next(List<Task> tasks) {
        Task next = null;
        for (Task task : tasks) {
            if (task.isOpen() && (next == null || task.used < next.used)) {
                next = task;
            }
        }
        return next;
    }

    private void take(ProvenBounds better) {
        ProvenBounds both = bounds.and(better).withOrdersByDeliveries();
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
        private static final double DULL = 1;

        /** By how much a proof has to be better to bring something, in the goal's own unit. */
        private static final double LEAST = 0.01;

        /** Share of the appointments by which others may differ to be about as many. */
        private static final double NEAR = 0.02;

        private final DualFunction dual;
        private final Goal goal;
        private final double share;
        private @Nullable Ascent ascent;

        /** Time used in times of the goal's share, more for what was used without success; the least is next. */
        private double used;

        /** Time of all passes, and of those since the last proof. */
        private long passNanos;

        private long sinceProof;
        private long startedFor;
        private long proofNanos;
        private double best = Double.POSITIVE_INFINITY;
        private int fruitless;

        /** The appointments for which prices by passes were better than those to start from; -1 while for none. */
        private long leadFor = -1;

        /** The appointments for which prices to start from were tried last; -1 while for none. */
        private long freshFor = -1;

        Task(DualFunction dual, Goal goal, double share) {
            this.dual = dual;
            this.goal = goal;
            this.share = share;
        }

        boolean isOpen() {
            PlanInHand known = aim.plan();
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

        /** Claims nothing for the time in which the goal was not open. */
        void catchUp() {
            turn = Math.max(turn, used);
            used = turn;
        }

        private double dullness(long kept) {
            return kept == startedFor ? Math.min(fruitless, FRUITLESS) / DULL : 0;
        }

        /** Makes a pass, and a proof when enough were made. */
        void go() {
            long begin = nanoTime.getAsLong();
            long kept = toKeep(aim.plan());
            if (ascent == null) {
                ascent = new Ascent(dual, goal, kept, stopped);
                startedFor = kept;
                freshFor = kept;
                prove(ascent::prove);
            } else {
                ascent.keep(kept);
                long passBegin = nanoTime.getAsLong();
                ascent.pass(stopped);
                passNanos += nanoTime.getAsLong() - passBegin;
                sinceProof += nanoTime.getAsLong() - passBegin;
            }
            if (sinceProof > PASSES_PER_PROOF * proofNanos) {
                proveAgain(ascent, kept);
            }
            used += (nanoTime.getAsLong() - begin) / share * (1 + dullness(kept));
        }

        private void proveAgain(Ascent prices, long kept) {
            if (kept != startedFor) {
                startedFor = kept;
                best = Double.POSITIVE_INFINITY;
                if (!isAbout(kept, leadFor) && !isAbout(kept, freshFor)) {
                    freshFor = kept;
                    prove(prices::proveAfresh);
                }
            }
            if (prices.passes() >= FIRST_PASSES || passNanos > MOST_FIRST_PASSES * proofNanos) {
                double before = best;
                prove(prices::prove);
                leadFor = before < Double.POSITIVE_INFINITY && best < before ? kept : leadFor;
            }
        }

        private void prove(Function<BooleanSupplier, Ascent.Proof> at) {
            long begin = nanoTime.getAsLong();
            prove(at.apply(stopped));
            proofNanos = nanoTime.getAsLong() - begin;
            sinceProof = 0;
        }

        private boolean isAbout(long kept, long known) {
            return known >= 0 && Math.abs(kept - known) <= NEAR * known;
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
                                    line(proof, aim.plan().appointmentsKept()));
                    });
            double value = proof.atNone() - proof.perAppointment() * startedFor;
            fruitless = value < best - LEAST ? 0 : fruitless + 1;
            best = Math.min(best, value);
        }

        /** The new line when it is the best where the plan is, or for the most appointments; else those there are. */
        private List<ProvenBounds.Line> line(Ascent.Proof proof, long kept) {
            ProvenBounds.Line line = new ProvenBounds.Line(proof.atNone(), proof.perAppointment());
            boolean helps = line.at(kept) < bounds.deliveries(kept)
                    || line.at(bounds.appointments()) < bounds.deliveries(bounds.appointments());
            return helps ? List.of(line) : bounds.lines();
        }
    }
}
