package dev.quarterback;

import dev.quarterback.plan.PlanFigures;
import java.util.Comparator;

/**
 * How good a plan is, by the levels of the objective in their order; the better plan is the greater.
 *
 * @param kept appointments kept
 * @param delivered deliveries, each counted with its priority
 * @param cost the weighted cost
 */
public record Levels(int kept, long delivered, long cost) implements Comparable<Levels> {
    private static final Comparator<Levels> BY_LEVELS = Comparator.comparingInt(Levels::kept)
            .thenComparingLong(Levels::delivered)
            .thenComparing(Comparator.comparingLong(Levels::cost).reversed());

    public static Levels of(PlanFigures figures) {
        return new Levels(figures.appointmentsKept(), figures.deliveredWeight(), figures.cost());
    }

    public static Levels of(PlanResult result) {
        return of(result.figures());
    }

    @Override
    public int compareTo(Levels other) {
        return BY_LEVELS.compare(this, other);
    }
}
