package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;

/** A carrier with the rules for its trips; there is one object per carrier, compared by identity. */
final class FixedCarrier {
    /** Weights are counted in whole milligrams, so that sums are exact whatever their order. */
    private static final double MILLIGRAMS = 1e6;

    final int index;
    final String id;
    final FixedYard yard;
    final int positions;
    final long payload;
    final int dutyMinutes;
    final Rules rules;
    private final boolean[] available;

    FixedCarrier(int index, FixedYard yard, Problem problem) {
        Carrier carrier = problem.carriers().get(index);
        this.index = index;
        this.id = carrier.id();
        this.yard = yard;
        this.positions = carrier.positions();
        this.payload = milligrams(carrier.payloadKg());
        this.dutyMinutes = carrier.dutyMinutesPerDay();
        this.rules = problem.rules();
        this.available = new boolean[problem.days()];
        for (int day = 0; day < available.length; day++) {
            available[day] = carrier.isAvailableOn(problem.firstDay().plusDays(day));
        }
    }

    static long milligrams(double kg) {
        return Math.round(kg * MILLIGRAMS);
    }

    /** Whether it may be busy on {@code day}; days past the last are not asked. */
    boolean isAvailable(long day) {
        return day >= available.length || available[(int) day];
    }

    /** The number of planning days. */
    int days() {
        return available.length;
    }

    @Override
    public String toString() {
        return id;
    }
}
