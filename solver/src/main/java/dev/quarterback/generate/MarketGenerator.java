package dev.quarterback.generate;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the problems of {@link Market}s, also smaller and larger ones: deliveries so far and targets grow with the orders. */
public final class MarketGenerator {
    /** The seed of the datasets that are kept. */
    public static final long USUAL_SEED = 0;

    /**
     * The problem of a market, the same whenever market, number of orders and seed are the same.
     *
     * @param orders from 1 to {@link ProblemGenerator#MOST_ORDERS}
     * @throws IllegalArgumentException when the number of orders is not
     */
    public Problem generate(Market market, int orders, long seed) {
        if (orders < 1 || orders > ProblemGenerator.MOST_ORDERS) {
            throw new IllegalArgumentException(
                    "Orders (" + orders + ") not from 1 to " + ProblemGenerator.MOST_ORDERS + ".");
        }
        MarketStory story = story(market);
        Progress progress = scaled(story.progress(), (double) orders / market.usualOrders());
        Problem drawn = ProblemDraw.unscheduled(name(market, orders, seed), story.traits(), progress, orders, seed);
        Supply supply = story.supply().to(drawn.yards());
        RoadNetwork roads = story.roads();
        Problem supplied = drawn.withMarket(story.name())
                .withVessels(supply.vessels())
                .withLanes(roads == null ? List.of() : roads.lanes(drawn))
                .withOrders(drawn.orders().stream().map(supply::due).toList());
        Problem promised = ProblemDraw.withAppointments(supplied, story.traits(), seed);
        return promised.withOrders(
                promised.orders().stream().map(supply::aboard).toList());
    }

    private static MarketStory story(Market market) {
        return switch (market) {
            case NORWAY_2019_03 -> NorwayStory.march();
            case NORWAY_2019_06 -> NorwayStory.june();
            case CHINA_2019_06 -> ChinaStory.june();
            case NORTH_AMERICA_2019_Q2 -> NorthAmericaStory.quarter();
        };
    }

    private static String name(Market market, int orders, long seed) {
        return orders == market.usualOrders() && seed == USUAL_SEED
                ? market.id()
                : market.id() + "-" + orders + "-" + seed;
    }

    private static Progress scaled(Progress progress, double factor) {
        return new Progress(
                progress.quarterStart(),
                scaled(progress.deliveredInQuarter(), factor),
                scaled(progress.deliveredInMonth(), factor),
                scaled(progress.monthTarget(), factor),
                scaled(progress.quarterTarget(), factor));
    }

    private static @Nullable Target scaled(@Nullable Target target, double factor) {
        return target == null ? null : new Target(scaled(target.low(), factor), scaled(target.high(), factor));
    }

    private static @Nullable Integer scaled(@Nullable Integer figure, double factor) {
        return figure == null ? null : Integer.valueOf((int) Math.round(figure * factor));
    }
}
