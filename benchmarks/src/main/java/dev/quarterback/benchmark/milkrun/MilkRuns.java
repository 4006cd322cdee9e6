package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;

/**
 * Random problems of few carriers whose best trips visit several centers: near ones before far ones, on one day or on
 * several, and in all features of the format at times.
 *
 * <p>The towns are real ones. A problem is small enough for its optimum to be proven.
 */
public final class MilkRuns {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-06-24");
    private static final int MOST_DAYS = 4;

    /** As the crow flies, in km: day trips, some trips of two days, trips of up to four. */
    private static final List<Double> RADII = List.of(250.0, 500.0, 1300.0);

    /** Of the two yards of a problem, in km. */
    private static final double YARDS_APART = 600;

    private final Dice dice;
    private final List<LocalDate> days;
    private final int dutyMinutes;

    private MilkRuns(Dice dice) {
        this.dice = dice;
        int count = dice.from(1, MOST_DAYS);
        days = FIRST_DAY.datesUntil(FIRST_DAY.plusDays(count)).toList();
        dutyMinutes = 30 * dice.from(16, 24);
    }

    /** The problem of a seed, the same each time. */
    public static Problem random(long seed) {
        return new MilkRuns(new Dice(seed)).problem("milk-run-" + seed);
    }

    private Problem problem(String name) {
        ProblemBuilder problem = new ProblemBuilder(
                        name, FIRST_DAY.toString(), days.get(days.size() - 1).toString())
                .rules(rules());
        Model car = new Model("M3", 1847, 1);
        List<Model> models = dice.chance(40) ? List.of(car, new Model("CT", 3104, dice.from(1, 2))) : List.of(car);
        models.forEach(problem::model);
        drawSites(problem);
        Problem sites = problem.build();
        CarrierDraw carriers = new CarrierDraw(dice, days, sites.yards(), car, dutyMinutes);
        int carrierCount = Math.max(sites.yards().size(), dice.from(1, 3));
        for (int i = 0; i < carrierCount; i++) {
            problem.carrier(carriers.carrier(i));
        }
        OrderDraw orders = new OrderDraw(dice, days, sites.yards(), sites.centers(), models);
        int orderCount = dice.from(4, 14);
        for (int i = 0; i < orderCount; i++) {
            problem.order(orders.order(i));
        }
        if (dice.chance(40)) {
            for (Lane lane : new LaneDraw(dice).between(sites)) {
                problem.lane(lane.from(), lane.to(), lane.km(), lane.minutes());
            }
        }
        return problem.build();
    }

    private Rules rules() {
        DutyCycle cycle = dice.chance(20) ? cycle(dice.from(2, 4)) : null;
        int load = dice.one(List.of(0, 30, 60, 90));
        int unload = dice.one(List.of(0, 15, 30, 45, 60));
        return new Rules(load, unload, 1.25, 80, dice.from(1, 3), dice.from(2, 6), cycle);
    }

    private DutyCycle cycle(int length) {
        return new DutyCycle(length, (int) (length * dutyMinutes * dice.from(0.5, 0.95)));
    }

    /** One yard or two, and centers around the first. */
    private void drawSites(ProblemBuilder problem) {
        Town home = dice.one(Towns.ALL);
        addYard(problem, home);
        List<Town> reach = reach(home);
        if (dice.chance(20)) {
            Town second = dice.one(Towns.around(home, YARDS_APART));
            addYard(problem, second);
            reach = reach.stream().filter(town -> !town.equals(second)).toList();
        }
        CenterDraw centers = new CenterDraw(dice, days);
        dice.some(dice.from(2, 6), reach).forEach(town -> problem.center(centers.center(town)));
    }

    private void addYard(ProblemBuilder problem, Town town) {
        int departures = dice.chance(20) ? dice.from(1, 2) : Yard.UNLIMITED;
        problem.yard(new Yard(town.id(), town.name(), town.lat(), town.lon(), departures));
    }

    /** The towns in one of the radii, the least one with enough of them. */
    private List<Town> reach(Town home) {
        double drawn = dice.one(RADII);
        return RADII.stream()
                .filter(radius -> radius >= drawn)
                .map(radius -> Towns.around(home, radius))
                .filter(towns -> towns.size() >= 4)
                .findFirst()
                .orElseThrow();
    }
}
