package dev.quarterback.generate;

import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;

/**
 * The whole second quarter of 2019 in North America; {@link Story} is its last week.
 *
 * <p>Over 61,000 orders of the quarter are Electrek's figure of 2019-06-25. The quarter's goal is that of {@link Story}. June's
 * goal is left out: it belongs to a quarter that was not even. The carriers are assumed.
 */
final class NorthAmericaStory {
    private NorthAmericaStory() {}

    /** From the first of April on, with nothing delivered yet. */
    static MarketStory quarter() {
        Traits quarter = Traits.of(Kind.QUARTER);
        return new MarketStory(
                "North America",
                quarter.with(new Traits.Fleet(4.0, 0.06, 0.03, 0.9, 0))
                        .with(new Traits.Demand(0.12, 0.04, true, 0, 0, 0)),
                new Progress(LocalDate.of(2019, 4, 1), 0, 0, null, new Target(60_000, 63_000)),
                Supply.NONE,
                null);
    }
}
