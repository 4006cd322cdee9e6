package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days on which vehicles are ready by what a problem says of them and of their vessels. */
public final class ReadyDays {
    private final Map<String, LocalDate> ofVessels = new HashMap<>();

    /** The days of vehicles that come by these vessels, or by none. */
    public ReadyDays(List<Vessel> vessels) {
        vessels.forEach(vessel -> ofVessels.put(vessel.id(), vessel.readyDay()));
    }

    /** The later of an order's own ready day and that of its vessel; null where it has neither: it is ready at once. */
    public @Nullable LocalDate of(Order order) {
        LocalDate own = order.readyDay();
        String vessel = order.vessel();
        LocalDate landed = vessel == null ? null : ofVessels.get(vessel);
        if (own == null || landed == null) {
            return own == null ? landed : own;
        }
        return own.isAfter(landed) ? own : landed;
    }
}
