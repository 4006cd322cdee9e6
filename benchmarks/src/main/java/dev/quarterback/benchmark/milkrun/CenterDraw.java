package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Draws centers; in some problems their lots are small, in some they hand over little, in some preparation takes a day. */
final class CenterDraw {
    private final Dice dice;
    private final List<LocalDate> days;
    private final int smallLots;
    private final int preparation;
    private final int fewHandovers;
    private final int specialDays;

    CenterDraw(Dice dice, List<LocalDate> days) {
        this.dice = dice;
        this.days = days;
        smallLots = dice.one(List.of(0, 0, 60));
        preparation = dice.one(List.of(0, 0, 40));
        fewHandovers = dice.one(List.of(0, 0, 70));
        specialDays = dice.one(List.of(0, 0, 15));
    }

    Center center(Town town) {
        TreeMap<LocalDate, Handovers> special = new TreeMap<>();
        days.stream()
                .filter(day -> dice.chance(specialDays))
                .forEach(day -> special.put(day, new Handovers(dice.from(0, 2), 0)));
        Handovers handovers = dice.chance(fewHandovers)
                ? new Handovers(dice.from(0, 2), dice.from(0, 1))
                : new Handovers(dice.from(5, 20), 0);
        return new Center(
                town.id(),
                town.name(),
                town.lat(),
                town.lon(),
                handovers,
                special,
                dice.chance(smallLots) ? dice.from(0, 3) : Center.UNLIMITED,
                dice.chance(preparation) ? 1 : 0);
    }
}
