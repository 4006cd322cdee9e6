package dev.quarterback.generate;

import dev.quarterback.problem.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a market's period, and what is assumed for the rest.
 *
 * @param name the market as people call it
 * @param progress deliveries so far and targets, for the market's usual number of orders
 * @param roads roads that are not as the map would have them; null where all are
 */
record MarketStory(
        String name,
        Traits traits,
        Progress progress,
        Supply supply,
        @Nullable RoadNetwork roads) {}
