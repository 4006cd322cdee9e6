package dev.quarterback.bound;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.plan.UpperBound;
import java.util.ArrayList;
import java.util.List;

/**
 * What is proven so far that no plan of a problem can exceed.
 *
 * <p>How many deliveries are possible depends on the appointments that are to be kept, since a promise takes places that
 * others could use. Each line says so for any number of appointments at once.
 *
 * <p>See "Why any multipliers prove a bound" in docs/algorithm.md.
 *
 * @param appointments appointments that any plan keeps at most
 * @param vehicles orders that any plan delivers at most, each counted once
 * @param lines bounds of the priority-weighted deliveries; the least of all counts, and there is at least one; those that
 *     say nowhere more than another one are left out
 */
public record ProvenBounds(long appointments, long vehicles, List<Line> lines) {

    /**
     * A bound of the priority-weighted deliveries of any plan that keeps at least {@code kept} appointments: {@code
     * atNone − perAppointment × kept}.
     *
     * @param atNone the bound for plans that keep none
     * @param perAppointment by how much it falls with each appointment kept, at least 0
     */
    public record Line(double atNone, double perAppointment) {
        /** Relative error of the few operations below, many times over. */
        private static final double ROUNDING = 1e-12;

        double at(long kept) {
            double value = atNone - perAppointment * kept;
            return value + ROUNDING * (Math.abs(atNone) + perAppointment * kept);
        }

        private boolean isNowhereAbove(Line other, long most) {
            return at(0) <= other.at(0) && at(most) <= other.at(most);
        }
    }

    public ProvenBounds {
        lines = telling(lines, appointments);
    }

    /** The lines that are not above another one for any number of appointments up to {@code most}. */
    private static List<Line> telling(List<Line> lines, long most) {
        List<Line> telling = new ArrayList<>();
        for (Line line : lines) {
            if (telling.stream().noneMatch(other -> other.isNowhereAbove(line, most))) {
                telling.removeIf(other -> line.isNowhereAbove(other, most));
                telling.add(line);
            }
        }
        return List.copyOf(telling);
    }

    /** The most priority-weighted deliveries of any plan that keeps at least {@code kept} appointments, 0 or more. */
    public long deliveries(long kept) {
        double least = Double.POSITIVE_INFINITY;
        for (Line line : lines) {
            least = Math.min(least, line.at(kept));
        }
        return Math.max(0, (long) Math.floor(least));
    }

    /** The same, with what the deliveries of any plan say of the orders: each counts at least 1. */
    ProvenBounds withOrdersByDeliveries() {
        return new ProvenBounds(appointments, Math.min(vehicles, deliveries(0)), lines);
    }

    /** As a plan says it that keeps {@code kept} appointments. */
    public UpperBound forPlanThatKeeps(long kept) {
        return new UpperBound(appointments, deliveries(kept), vehicles);
    }

    /** What these prove together with a bound of one goal that holds for all plans. */
    ProvenBounds and(Goal goal, long most) {
        return and(
                switch (goal) {
                    case APPOINTMENTS -> new ProvenBounds(most, vehicles, lines);
                    case VEHICLES -> new ProvenBounds(appointments, most, lines);
                    case DELIVERIES -> new ProvenBounds(appointments, vehicles, List.of(new Line(most, 0)));
                });
    }

    /** What these and others prove together, both being of the same problem. */
    public ProvenBounds and(ProvenBounds other) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new ProvenBounds(Math.min(appointments, other.appointments), Math.min(vehicles, other.vehicles), all);
    }
}
