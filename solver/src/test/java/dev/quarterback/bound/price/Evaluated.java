package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;

/** What the deliveries' dual proves at any multipliers. */
public final class Evaluated {
    private Evaluated() {}

    public static DualBound at(LagrangianDual dual, Multipliers multipliers) {
        double value = dual.value(multipliers, Goal.DELIVERIES, () -> false);
        return new DualBound(value, multipliers.ofAppointment(), multipliers);
    }
}
