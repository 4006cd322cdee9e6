package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;

/** Draws carriers; the payload of some is full before their positions are. */
final class CarrierDraw {
    /** Legal payload of a loaded car carrier in kg, as in the datasets. */
    private static final double FULL_PAYLOAD = 17_500;

    private final Dice dice;
    private final List<LocalDate> days;
    private final List<Yard> yards;
    private final Model model;
    private final int dutyMinutes;
    private final boolean havePayload;
    private final int haveCalendar;

    CarrierDraw(Dice dice, List<LocalDate> days, List<Yard> yards, Model model, int dutyMinutes) {
        this.dice = dice;
        this.days = days;
        this.yards = yards;
        this.model = model;
        this.dutyMinutes = dutyMinutes;
        havePayload = dice.chance(25);
        haveCalendar = dice.one(List.of(0, 0, 30));
    }

    /** Carriers 0, 1, … have their home in one yard after the other, so that no yard is without one. */
    Carrier carrier(int number) {
        int positions = dice.from(2, 9);
        double payload = havePayload ? Math.ceil(model.weightKg() * positions * dice.from(0.5, 1.1)) : FULL_PAYLOAD;
        return new Carrier(
                        "C" + number,
                        yards.get(number % yards.size()).id(),
                        positions,
                        payload,
                        dice.chance(80) ? dutyMinutes : 30 * dice.from(16, 24),
                        null,
                        null,
                        List.of())
                .withAvailability(
                        dice.chance(haveCalendar) ? dice.one(days) : null,
                        dice.chance(haveCalendar / 2) ? dice.one(days) : null,
                        dice.chance(haveCalendar) ? List.of(dice.one(days)) : List.of());
    }
}
