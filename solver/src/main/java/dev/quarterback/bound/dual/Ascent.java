package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import java.util.function.BooleanSupplier;

/**
 * The search for prices at which plans are worth least: each pass lets one group of carriers after the other choose what
 * pays best at the prices of the moment, and moves these prices by what the mixture of all choices uses too much.
 *
 * <p>Alike orders share a price at first. The stiffness of prices falls from pass to pass, which depends on passes alone.
 */
public final class Ascent {
    /** Passes after which trusted prices begin to move. */
    private static final int SETTLED = 3;

    /** Passes until each order has its own price. */
    private static final int SHARED = 600;

    private static final double FIRST_STIFFNESS = 0.04;
    private static final double LAST_STIFFNESS = 0.001;
    private static final double SOFTER = 0.985;

    /** Stiffness from which on it falls slowly: where some prices have far to go, as on {@code odd}, they get there. */
    private static final double KNEE = 0.02;

    private static final double SLOWLY_SOFTER = 0.997;
    private static final int SWEEPS = 3;

    private final DualFunction dual;
    private final Goal goal;
    private final double scale;
    private final double[] supply;
    private final StartPrices start;
    private final Prices trusted;
    private final Prices present;
    private final Mixture mixture;
    private final ShortLists shortLists;
    private double stiffness = FIRST_STIFFNESS;
    private int passes;
    private long kept;

    /**
     * A search that has not begun.
     *
     * @param kept appointments that plans have to keep, for {@link Goal#DELIVERIES}; 0 for the others
     * @param stopped ends it by a {@link java.util.concurrent.CancellationException}
     */
    public Ascent(DualFunction dual, Goal goal, long kept, BooleanSupplier stopped) {
        this.dual = dual;
        this.goal = goal;
        this.kept = kept;
        scale = dual.facts.meanWorth(goal);
        shortLists = new ShortLists(dual.facts);
        start = new StartPrices(dual, goal);
        trusted = start.best(kept, stopped);
        present = trusted.copy();
        supply = dual.supply(trusted, kept);
        mixture = new Mixture(pools(), mostColumns(dual.facts.orders));
        mixture.trust(trusted, stiffness * scale, false);
    }

    /** Fewer columns where each is long: they are what takes the memory. */
    static int mostColumns(int orders) {
        return (int) Math.max(8, Math.min(40, 800_000L / Math.max(1, orders)));
    }

    /** Goes on for plans that keep another number of appointments. */
    public void keep(long appointments) {
        if (appointments != kept) {
            kept = appointments;
            supply[trusted.appointmentAt()] = -kept;
            mixture.take(pools());
            mixture.trust(trusted, stiffness * scale, passes >= SETTLED);
        }
    }

    private Pools pools() {
        return Pools.of(dual.facts, isFine(), supply);
    }

    /** Makes one pass over all groups of carriers. */
    public void pass(BooleanSupplier stopped) {
        dual.pass(mixture, shortLists, present, goal, stopped);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            mixture.sweep();
        }
        passes++;
        if (passes >= SETTLED) {
            mixture.copyPrices(trusted);
        }
        if (passes == SHARED) {
            mixture.take(pools());
        }
        stiffness = Math.max(LAST_STIFFNESS, stiffness * (stiffness > KNEE ? SOFTER : SLOWLY_SOFTER));
        mixture.trust(trusted, stiffness * scale, passes >= SETTLED);
    }

    /** How many passes were made. */
    public int passes() {
        return passes;
    }

    /** Whether each order has its own price by now. */
    public boolean isFine() {
        return passes >= SHARED;
    }

    /** What no plan exceeds, proven at the present prices. */
    public Proof prove(BooleanSupplier stopped) {
        return prove(trusted, stopped);
    }

    /** The same at prices to start from afresh, for the present number of appointments to be kept. */
    public Proof proveAfresh(BooleanSupplier stopped) {
        return prove(start.again(kept), stopped);
    }

    private Proof prove(Prices prices, BooleanSupplier stopped) {
        return new Proof(dual.at(prices, goal, stopped), goal == Goal.DELIVERIES ? prices.ofAppointment() : 0);
    }

    /**
     * What no plan exceeds that keeps {@code n} appointments: {@code atNone − perAppointment × n}.
     *
     * @param atNone the bound for plans that keep none
     * @param perAppointment by how much it falls with each that is kept; 0 where they do not count
     */
    public record Proof(double atNone, double perAppointment) {}
}
