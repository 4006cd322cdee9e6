package dev.quarterback.replanning;

/**
 * A part of a plan that does not hold.
 *
 * @param part a trip with its deliveries, or one delivery
 * @param why the rule that it would break
 */
public record LostPart(PlanPart part, String why) {
    /** Whether it is a vehicle of a trip that may hold without it. */
    public boolean isRider() {
        return part.trips().isEmpty() && part.deliveries().get(0).trip() != null;
    }

    LostLock lock() {
        return part.trips().isEmpty()
                ? LostLock.of(part.deliveries().get(0), why)
                : LostLock.of(part.trips().get(0), why);
    }
}
