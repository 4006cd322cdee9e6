package dev.quarterback.generate;

import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;

/**
 * What makes a kind of problem: its places, its period and the shares that everything else is drawn by.
 *
 * <p>Shares run from 0 to 1. Unless a source is named, figures are assumed.
 *
 * @param map where the yards and centers are
 * @param mostCenters centers used at most, the first of the map
 * @param mostYards yards used at most, the first of the map
 */
record Traits(
        Continent map,
        int mostCenters,
        int mostYards,
        LocalDate firstDay,
        LocalDate lastDay,
        Rules rules,
        Weights weights,
        Fleet fleet,
        Handling handling,
        Demand demand,
        Oddities oddities) {

    /**
     * The carriers.
     *
     * @param perThousandOrders carriers for each thousand orders, on site or not
     * @param lateStart share that is available only from one of the first days on
     * @param earlyEnd share that is available only until one of the last days
     * @param offDays share that has days off, about one in ten
     * @param departuresPerCarrier departures a day that a yard allows for each of its carriers; 0 for no limit
     */
    record Fleet(
            double perThousandOrders, double lateStart, double earlyEnd, double offDays, double departuresPerCarrier) {}

    /**
     * The centers.
     *
     * @param regularPerDemand regular handovers of all days for each order
     * @param surge surge for each regular handover
     * @param lotLow lot spaces for each regular handover of a day, at least
     * @param lotHigh the same, at most
     * @param lotAtLeast spaces of even the smallest lot
     * @param preparation share of the centers with a day of preparation
     * @param halfSundays share of the centers that do half their work, and no surge, on Sundays
     */
    record Handling(
            double regularPerDemand,
            double surge,
            double lotLow,
            double lotHigh,
            int lotAtLeast,
            double preparation,
            double halfSundays) {}

    /**
     * The orders.
     *
     * @param onSite share of the vehicles that are at their center already
     * @param readyAtStart share that is ready on the first day; the others become ready on one of all days
     * @param wave whether vehicles for the East are ready early and those for the West late
     * @param appointments share with an appointment
     * @param carelessAppointments share of these that was given without asking whether a carrier can make it
     * @param planned share of the others that an earlier plan had a proposal for
     */
    record Demand(
            double onSite,
            double readyAtStart,
            boolean wave,
            double appointments,
            double carelessAppointments,
            double planned) {}

    /**
     * What few problems have.
     *
     * @param vans share of orders for a heavy vehicle that takes two positions
     * @param lanes share of the pairs of a yard and a center it serves that have a lane of their own
     * @param elsewhere share of the vehicles on site that are at a center that is not the customer's first choice, or
     *     none of the customer's at all
     * @param model3 whether all orders are for one model, the Model 3 of long range
     */
    record Oddities(double vans, double lanes, double elsewhere, boolean model3) {
        static final Oddities NONE = new Oddities(0, 0, 0, false);
    }

    /** The traits of {@code kind}. */
    static Traits of(Kind kind) {
        return switch (kind) {
            case WEEK, ROLLED -> WEEK;
            case LEAN -> WEEK.with(new Fleet(9.3, 0.12, 0, 0.10, 0)).with(orders(0.22, 0.61, 0));
            case CENTERS ->
                WEEK.with(new Fleet(26.7, 0.12, 0, 0.10, 0))
                        .with(handovers(0.64))
                        .with(orders(0.22, 0.61, 0.55));
            case LONGHAUL ->
                WEEK.within(Integer.MAX_VALUE, 1)
                        .from(12)
                        .with(Rules.DEFAULT)
                        .with(new Fleet(72, 0.12, 0, 0.10, 0))
                        .with(orders(0.105, 0.57, 0.24));
            case EUROPE ->
                WEEK.on(Continent.EUROPE)
                        .from(10)
                        .with(new Fleet(9.2, 0.06, 0, 0.10, 0))
                        .with(orders(0.225, 0.56, 0.41));
            case ODD -> ODD;
            case SINGLE ->
                WEEK.with(Rules.DEFAULT.withMaxStops(1))
                        .with(new Fleet(14.5, 0.15, 0, 0.10, 0))
                        .with(orders(0.105, 0.61, 0));
            case TINY ->
                WEEK.within(12, 2)
                        .with(new Fleet(50, 0.2, 0, 0.10, 0))
                        .with(handovers(1.4))
                        .with(orders(0.12, 0.62, 0.15));
            case QUARTER ->
                WEEK.from(91).with(new Fleet(1.6, 0.06, 0.03, 0.9, 0)).with(new Demand(0.12, 0.04, true, 0.35, 0, 0));
        };
    }

    /** A driver's 60 hours in seven days, or 70 in eight (49 CFR 395.3). */
    private static final Rules EIGHT_DAYS = Rules.DEFAULT.withDutyCycle(new Rules.DutyCycle(8, 4200));

    private static final Traits WEEK = new Traits(
            Continent.NORTH_AMERICA,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            LocalDate.of(2019, 6, 24),
            LocalDate.of(2019, 6, 30),
            EIGHT_DAYS,
            Weights.DEFAULT,
            new Fleet(11.8, 0.11, 0, 0.18, 2.8),
            handovers(0.955),
            orders(0.22, 0.61, 0.57),
            Oddities.NONE);

    private static final Traits ODD = new Traits(
            Continent.NORTH_AMERICA,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            LocalDate.of(2019, 6, 22),
            LocalDate.of(2019, 6, 30),
            new Rules(120, 70, 1.3, 70, 2, 2, new Rules.DutyCycle(5, 2900)),
            new Weights(2, 40, 15, 12, 3, 1, 25, 1, 20),
            new Fleet(15.5, 0.13, 0.2, 0.25, 1.1),
            new Handling(0.97, 0.22, 0.5, 1.0, 5, 0.27, 0.35),
            new Demand(0.22, 0.56, false, 0.29, 0.04, 0.31),
            new Oddities(0.06, 0.25, 0.06, false));

    private static Handling handovers(double regularPerDemand) {
        return new Handling(regularPerDemand, 0.24, 1.5, 3.5, 10, 0.25, 0.28);
    }

    private static Demand orders(double onSite, double readyAtStart, double appointments) {
        return new Demand(onSite, readyAtStart, false, appointments, 0, 0);
    }

    /** The number of planning days. */
    int days() {
        return (int) (lastDay.toEpochDay() - firstDay.toEpochDay()) + 1;
    }

    Traits with(Fleet other) {
        return new Traits(
                map, mostCenters, mostYards, firstDay, lastDay, rules, weights, other, handling, demand, oddities);
    }

    Traits with(Demand other) {
        return new Traits(
                map, mostCenters, mostYards, firstDay, lastDay, rules, weights, fleet, handling, other, oddities);
    }

    Traits with(Handling other) {
        return new Traits(
                map, mostCenters, mostYards, firstDay, lastDay, rules, weights, fleet, other, demand, oddities);
    }

    Traits with(Oddities other) {
        return new Traits(
                map, mostCenters, mostYards, firstDay, lastDay, rules, weights, fleet, handling, demand, other);
    }

    Traits with(Rules other) {
        return new Traits(
                map, mostCenters, mostYards, firstDay, lastDay, other, weights, fleet, handling, demand, oddities);
    }

    private Traits within(int centers, int yards) {
        return new Traits(map, centers, yards, firstDay, lastDay, rules, weights, fleet, handling, demand, oddities);
    }

    Traits on(Continent other) {
        return new Traits(
                other, mostCenters, mostYards, firstDay, lastDay, rules, weights, fleet, handling, demand, oddities);
    }

    /** These traits over the last {@code days} days of the quarter. */
    private Traits from(int days) {
        return over(lastDay.minusDays(days - 1L), lastDay);
    }

    /** These traits over other days, both included. */
    Traits over(LocalDate first, LocalDate last) {
        return new Traits(map, mostCenters, mostYards, first, last, rules, weights, fleet, handling, demand, oddities);
    }
}
