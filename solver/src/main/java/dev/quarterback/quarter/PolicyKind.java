package dev.quarterback.quarter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The policies that there are. */
public enum PolicyKind {
    /** Orders by ready day, without surge handovers until a push at the end: how it was done. */
    FIRST_COME("orders by ready day, without surge until a push in the last 14 days", new FirstComePolicy()),

    /** Each day is planned for itself. */
    DAILY("each day's departures for themselves, from scratch", new DailyPolicy()),

    /** The days ahead are planned anew each morning, for the most deliveries. */
    ROLLING("the days ahead anew each morning, for the most deliveries", new RollingPolicy()),

    /** As rolling, with a target for each center and day. */
    EVEN("the days ahead with even days: a target for each center and day", new EvenPolicy()),

    /** As rolling, with room for the orders that are to be expected. */
    FORECAST("as rolling, with room for orders that are expected", new ForecastPolicy());

    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // Policies have nothing that changes.
    private final Policy policy;

    PolicyKind(String about, Policy policy) {
        this.about = about;
        this.policy = policy;
    }

    /** What it does, in a line. */
    public String about() {
        return about;
    }

    Policy policy() {
        return policy;
    }

    /** The name as people type it: {@code first-come}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(PolicyKind::id).toList();
    }

    /** The policy of a name; empty when there is none. */
    public static Optional<PolicyKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
