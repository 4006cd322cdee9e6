package dev.quarterback.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of synthetic problems, each with another difficulty; their figures are in {@link Traits}. */
public enum Kind {
    /** North America's last week of a quarter, most orders with an appointment. */
    WEEK(12_000),
    /** The same week with scarce carriers and without appointments. */
    LEAN(9_000),
    /** The same week with carriers enough and scarce handovers. */
    CENTERS(12_000),
    /** One factory that serves the whole continent: trips of many days. */
    LONGHAUL(4_000),
    /** European ports and centers. */
    EUROPE(6_000),
    /** Everything unusual at once: other rules, vans, lanes, tight lots, carriers that come and go. */
    ODD(5_000),
    /** Trips of a single stop. */
    SINGLE(2_000),
    /** California alone. */
    TINY(60),
    /** A whole quarter of 91 days, vehicles becoming ready all along: first for the East, then for the West. */
    QUARTER(61_000);

    private final int defaultOrders;

    Kind(int defaultOrders) {
        this.defaultOrders = defaultOrders;
    }

    /** The number of orders when none is asked for. */
    public int defaultOrders() {
        return defaultOrders;
    }

    /** The name in lower case, as people type it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that {@link #id()}; empty when there is none. */
    public static Optional<Kind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The kind of that {@link #id()}.
     *
     * @throws IllegalArgumentException when there is none; its message lists those there are
     */
    public static Kind get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No kind (" + id + "). There are "
                + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", ")) + "."));
    }
}
