package dev.quarterback.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of synthetic problems, each with another difficulty; their figures are in {@link Traits}. */
public enum Kind {
    WEEK(12_000, "North America's last week, most orders with an appointment"),
    LEAN(9_000, "the same week with scarce carriers and without appointments"),
    CENTERS(12_000, "the same week with carriers enough and scarce handovers"),
    LONGHAUL(4_000, "one factory for a whole continent: trips of many days"),
    EUROPE(6_000, "European ports and centers"),
    ODD(5_000, "everything unusual: vans, lanes, tight lots, other rules"),
    SINGLE(2_000, "trips of a single stop"),
    ROLLED(8_000, "a week whose first two days are over: trips are under way"),
    TINY(60, "California alone"),
    QUARTER(61_000, "a whole quarter of 91 days, first the East, then the West");

    private final int defaultOrders;
    private final String about;

    Kind(int defaultOrders, String about) {
        this.defaultOrders = defaultOrders;
        this.about = about;
    }

    /** The number of orders when none is asked for. */
    public int defaultOrders() {
        return defaultOrders;
    }

    /** What is special about it, in a line. */
    public String about() {
        return about;
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
