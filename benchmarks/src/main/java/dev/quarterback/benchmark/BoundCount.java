package dev.quarterback.benchmark;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.PlanFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts bounds that were held against plans, and names those that a plan exceeds. */
final class BoundCount {
    private final List<String> faults = new ArrayList<>();
    private int all;
    private int unproven;
    private int met;

    /**
     * Holds bounds against a plan of the same problem.
     *
     * @param name of the problem
     * @param bounds null when nothing was proven in the time given
     */
    void add(String name, PlanFigures plan, @Nullable ProvenBounds bounds) {
        all++;
        if (bounds == null) {
            unproven++;
            return;
        }
        long deliveries = bounds.deliveries(plan.appointmentsKept());
        hold(name, "appointments kept", plan.appointmentsKept(), bounds.appointments());
        hold(name, "deliveries", plan.deliveredWeight(), deliveries);
        hold(name, "orders", plan.delivered(), bounds.vehicles());
        if (plan.appointmentsKept() == bounds.appointments() && plan.deliveredWeight() == deliveries) {
            met++;
        }
    }

    private void hold(String name, String what, long planned, long bound) {
        if (planned > bound) {
            faults.add(name + ": " + what + " " + planned + ", above the bound of " + bound);
        }
    }

    /** A sentence for people. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%,d plans: %,d wrong bounds, %,d plans proven best, %,d without a bound in time.",
                all,
                faults.size(),
                met,
                unproven);
    }

    /** A line for each bound that a plan exceeds. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
