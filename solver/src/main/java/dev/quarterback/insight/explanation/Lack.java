package dev.quarterback.insight.explanation;

import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.insight.insertion.Ride;
import dev.quarterback.insight.insertion.Shortage;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a change can give: what attempts are short of that one operation would do for.
 *
 * @param kind what stands in the way; {@link Limit#CARRIER_OFF} for all that one carrier more would do for
 * @param subject the center, yard or carrier by its number; for a carrier more its yard; for what an order asks for 0
 * @param day the day by its number, where an operation gives it for one day; 0 where it gives it for all
 */
record Lack(Limit kind, int subject, int day) implements Comparable<Lack> {
    private static final Comparator<Lack> ORDER =
            Comparator.comparing(Lack::kind).thenComparingInt(Lack::subject).thenComparingInt(Lack::day);

    /** What would do for a shortage of an attempt; null where no operation would. */
    static @Nullable Lack of(Shortage shortage, Attempt attempt) {
        Ride ride = attempt.ride();
        return switch (shortage.limit()) {
            case HANDOVERS, DEPARTURES, CUSTOMER -> new Lack(shortage.limit(), shortage.subject(), shortage.day());
            case LOT, POSITIONS, PAYLOAD -> new Lack(shortage.limit(), shortage.subject(), 0);
            case READY -> new Lack(Limit.READY, 0, 0);
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE ->
                ride != null && ride.base() == null
                        ? new Lack(Limit.CARRIER_OFF, attempt.order().yard(), 0)
                        : null;
            case LATER_HANDOVER, EARLIER_LOT -> null;
        };
    }

    @Override
    public int compareTo(Lack other) {
        return ORDER.compare(this, other);
    }
}
