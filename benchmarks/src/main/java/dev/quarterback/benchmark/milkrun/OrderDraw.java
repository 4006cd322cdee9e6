package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws orders; each problem has its own shares of appointments, second choices and the like. */
final class OrderDraw {
    private static final int PERCENT_ON_SITE = 4;

    private final Dice dice;
    private final List<LocalDate> days;
    private final List<String> yards;
    private final List<String> centers;
    private final List<String> models;
    private final int appointments;
    private final int secondChoices;
    private final int priorities;
    private final int laterReady;
    private final int unavailable;

    OrderDraw(Dice dice, List<LocalDate> days, List<Yard> yards, List<Center> centers, List<Model> models) {
        this.dice = dice;
        this.days = days;
        this.yards = yards.stream().map(Yard::id).toList();
        this.centers = centers.stream().map(Center::id).toList();
        this.models = models.stream().map(Model::id).toList();
        appointments = dice.one(List.of(0, 0, 30, 80));
        secondChoices = dice.one(List.of(0, 0, 30));
        priorities = dice.one(List.of(0, 40));
        laterReady = dice.one(List.of(0, 0, 30));
        unavailable = dice.one(List.of(0, 0, 25));
    }

    Order order(int number) {
        List<String> accepted = dice.some(dice.chance(secondChoices) ? 2 : 1, centers);
        boolean isOnSite = dice.chance(PERCENT_ON_SITE);
        return Order.of(
                        "O" + number,
                        dice.chance(70) ? models.get(0) : dice.one(models),
                        isOnSite ? accepted.get(0) : dice.one(yards),
                        accepted.toArray(String[]::new))
                .withReadyDay(dice.chance(laterReady) ? dice.one(days) : null)
                .withPriority(dice.chance(priorities) ? dice.from(2, 3) : 1)
                .withUnavailableDays(dice.chance(unavailable) ? new LocalDate[] {dice.one(days)} : new LocalDate[0])
                .withAppointment(appointment(accepted));
    }

    private @Nullable Handover appointment(List<String> accepted) {
        return dice.chance(appointments) ? new Handover(dice.one(accepted), dice.one(days)) : null;
    }
}
