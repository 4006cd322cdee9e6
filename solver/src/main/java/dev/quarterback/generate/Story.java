package dev.quarterback.generate;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;

/**
 * The last week of the second quarter of 2019 in North America, as the press told it: 12,000 open orders, 7,000 of
 * them with an appointment, and too few car carriers.
 *
 * <p>The figures of the story are Electrek's of 2019-06-25: 49,000 delivered in the quarter and 22,000 in June, over
 * 12,000 orders open, 5,000 of them without a scheduled delivery, and a goal of 33,000 to 36,000 for June. Everything
 * else is synthetic. No goal for the quarter was told; June's makes 60,000 to 63,000 with the 27,000 delivered before June.
 * All appointments can be kept together.
 */
public final class Story {
    private static final String NAME = "na-2019-q2-final-week";
    private static final int ORDERS = 12_000;
    private static final int APPOINTMENTS = 7_000;
    static final long SEED = 20190624;

    /**
     * Carriers for each thousand orders: the knob for how many of the 12,000 the best plans deliver. With 12.3 a search
     * delivers 10,900 to 11,050 and first-come 10,100; each 0.3 is worth about 80.
     */
    private static final double CARRIERS_PER_THOUSAND = 12.3;

    /** Regular handovers of the week for each order. */
    private static final double HANDOVERS_PER_ORDER = 0.955;

    private Story() {}

    /** The problem as of the morning of 2019-06-24. */
    public static Problem finalWeek() {
        Traits week = Traits.of(Kind.WEEK);
        Traits.Fleet fleet = week.fleet();
        Traits.Handling handling = week.handling();
        Traits traits = week.with(new Traits.Fleet(
                        CARRIERS_PER_THOUSAND,
                        fleet.lateStart(),
                        fleet.earlyEnd(),
                        fleet.offDays(),
                        fleet.departuresPerCarrier()))
                .with(new Traits.Handling(
                        HANDOVERS_PER_ORDER,
                        handling.surge(),
                        handling.lotLow(),
                        handling.lotHigh(),
                        handling.lotAtLeast(),
                        handling.preparation(),
                        handling.halfSundays()))
                .with(new Traits.Demand(0.225, 0.61, false, APPOINTMENTS / (double) ORDERS, 0, 0));
        return ProblemDraw.problem(NAME, traits, progress(), ORDERS, SEED).withMarket("North America");
    }

    private static Progress progress() {
        return new Progress(
                LocalDate.of(2019, 4, 1),
                49_000,
                22_000,
                new Progress.Target(33_000, 36_000),
                new Progress.Target(60_000, 63_000));
    }
}
