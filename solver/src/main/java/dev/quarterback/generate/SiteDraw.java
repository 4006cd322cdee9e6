package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Yard;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the capacities of yards and centers, in proportion to the orders. */
final class SiteDraw {
    /** How far a center's handovers stray from its share of the demand. */
    private static final double STRAY = 0.18;

    private final Traits traits;
    private final Network network;
    private final int orders;

    SiteDraw(Traits traits, Network network, int orders) {
        this.traits = traits;
        this.network = network;
        this.orders = orders;
    }

    /** The yards; {@code carriers} says how many are at home in each. */
    List<Yard> yards(int[] carriers) {
        double factor = traits.fleet().departuresPerCarrier();
        List<Yard> yards = new ArrayList<>();
        for (int i = 0; i < network.yards().size(); i++) {
            Town town = network.yards().get(i);
            int departures = factor == 0 ? Yard.UNLIMITED : (int) Math.ceil(carriers[i] * factor);
            yards.add(new Yard(town.id(), town.name(), town.lat(), town.lon(), departures));
        }
        return yards;
    }

    List<Center> centers(Dice dice) {
        double demand = network.centers().stream().mapToDouble(Town::demand).sum();
        return network.centers().stream()
                .map(town -> center(town, orders * town.demand() / demand, dice))
                .toList();
    }

    private Center center(Town town, double ordersHere, Dice dice) {
        Traits.Handling handling = traits.handling();
        double perDay = ordersHere * handling.regularPerDemand() / traits.days();
        int regular = (int) Math.max(1, Math.round(perDay * dice.between(1 - STRAY, 1 + STRAY)));
        int surge = (int) Math.round(regular * handling.surge());
        int lot = (int) Math.max(
                handling.lotAtLeast(), Math.round(regular * dice.between(handling.lotLow(), handling.lotHigh())));
        int preparation = dice.chance(handling.preparation()) ? 1 : 0;
        SortedMap<LocalDate, Handovers> days =
                dice.chance(handling.halfSundays()) ? halfSundays(regular) : new TreeMap<>();
        return new Center(
                town.id(), town.name(), town.lat(), town.lon(), new Handovers(regular, surge), days, lot, preparation);
    }

    private SortedMap<LocalDate, Handovers> halfSundays(int regular) {
        SortedMap<LocalDate, Handovers> days = new TreeMap<>();
        traits.firstDay().datesUntil(traits.lastDay().plusDays(1)).forEach(day -> {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.put(day, new Handovers(regular / 2, 0));
            }
        });
        return days;
    }
}
