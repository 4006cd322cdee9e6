package dev.quarterback.bound.cut;

import dev.quarterback.bound.model.Multipliers;
import java.util.Arrays;

/**
 * What the cuts charge and credit a yard's stops at given multipliers.
 *
 * <p>See "The cuts on stops" in docs/algorithm.md.
 */
public final class CutTerms {
    private final int days;
    private final int capacities;
    private final Memory memory;
    private final boolean areAny;

    /** Memory for one pricing at a time; what is in it means nothing to the next one. */
    public static final class Memory {
        /** By center and day. */
        private final double[] charge;

        /** By center and day: what a vehicle is charged besides that is handed over at once. */
        private final double[] chargeAtOnce;

        /** By center, day and capacity. */
        private double[] credit = new double[0];

        /** Memory for the cuts of so many centers and days. */
        public Memory(int centers, int days) {
            charge = new double[centers * days];
            chargeAtOnce = new double[centers * days];
        }

        private void clear(int capacities) {
            int size = charge.length * capacities;
            credit = credit.length < size ? new double[size] : credit;
            Arrays.fill(charge, 0);
            Arrays.fill(chargeAtOnce, 0);
            Arrays.fill(credit, 0, size, 0);
        }
    }

    /** Works out the terms. */
    public CutTerms(YardCuts cuts, int days, Multipliers multipliers, Memory memory) {
        this.days = days;
        this.memory = memory;
        capacities = cuts.yard().capacities();
        memory.clear(capacities);
        boolean isAny = false;
        for (int cut = 0; cut < cuts.count(); cut++) {
            double multiplier = multipliers.ofCut(cut);
            if (multiplier > 0) {
                add(cuts, cuts.get(cut), multiplier);
                isAny = true;
            }
        }
        areAny = isAny;
    }

    private void add(YardCuts cuts, StopCut cut, double multiplier) {
        double[] charged = cut.isOfDay() ? memory.chargeAtOnce : memory.charge;
        for (int day = cut.from(); day < days && cut.counts(day); day++) {
            int at = cut.center() * days + day;
            charged[at] += multiplier;
            for (int capacity = 0; capacity < capacities; capacity++) {
                memory.credit[at * capacities + capacity] += multiplier * cuts.credit(cut, day, capacity);
            }
        }
    }

    /** Whether any stop is credited. */
    public boolean areAny() {
        return areAny;
    }

    /** What each vehicle is charged that is delivered at a stop, whenever it is handed over. */
    public double charge(int center, int day) {
        return memory.charge[center * days + day];
    }

    /** What each vehicle is charged besides that is handed over as soon as its stop and the preparation allow. */
    public double chargeAtOnce(int center, int day) {
        return memory.chargeAtOnce[center * days + day];
    }

    /** What a stop of a carrier with a capacity is credited. */
    public double credit(int center, int day, int capacity) {
        return day < days ? memory.credit[(center * days + day) * capacities + capacity] : 0;
    }

    /** What a stop is credited at most, whoever's it is. */
    public double mostCredit(int center, int day) {
        double most = 0;
        for (int capacity = 0; capacity < capacities; capacity++) {
            most = Math.max(most, credit(center, day, capacity));
        }
        return most;
    }
}
