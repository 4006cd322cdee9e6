package dev.quarterback.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Markets in a period of 2019, as far as it is known how they went; where each figure is from stands in {@code datasets/README.md}. */
public enum Market {
    NORWAY_2019_03(3_500, "Norway, 21 to 31 March: ships, ferries and the push at the end of a quarter"),
    NORWAY_2019_06(1_500, "Norway, 24 to 30 June"),
    CHINA_2019_06(2_700, "China, 17 to 30 June: one port and rail ramps far inland; all counts assumed"),
    NORTH_AMERICA_2019_Q2(61_000, "North America's whole second quarter");

    private final int usualOrders;
    private final String about;

    Market(int usualOrders, String about) {
        this.usualOrders = usualOrders;
        this.about = about;
    }

    /** The number of orders that fits the figures of its period. */
    public int usualOrders() {
        return usualOrders;
    }

    /** What it is, in a line. */
    public String about() {
        return about;
    }

    /** The name as people type it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The market of that {@link #id()}; empty when there is none. */
    public static Optional<Market> find(String id) {
        return Arrays.stream(values()).filter(market -> market.id().equals(id)).findFirst();
    }
}
