package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tiny problems of one yard with a few days, on many of which carriers are off, centers closed and customers away, so
 * that many an order is just possible or just not.
 */
public final class TightProblems {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-06-24");

    private final Random random;
    private final List<LocalDate> days;
    private final int centers;

    private TightProblems(Random random) {
        this.random = random;
        days = FIRST_DAY.datesUntil(FIRST_DAY.plusDays(oneTo(5))).toList();
        centers = oneTo(4);
    }

    /** A problem with three orders, with lanes that break the triangle inequality or with the map alone. */
    public static Problem problem(long seed, boolean hasLanes) {
        return new TightProblems(new Random(seed)).build("tight-" + seed, hasLanes);
    }

    private Problem build(String name, boolean hasLanes) {
        ProblemBuilder problem = new ProblemBuilder(
                name, FIRST_DAY.toString(), FIRST_DAY.plusDays(days.size() - 1L).toString());
        DutyCycle cycle = chance(30) ? new DutyCycle(oneTo(4), 100 + random.nextInt(800)) : null;
        problem.rules(new Rules(random.nextInt(50), random.nextInt(30), 1.25, 80, 1, oneTo(3), cycle));
        problem.model(new Model("small", 1000, 1)).model(new Model("large", 3000, 2));
        problem.yard("Y", 37, -122);
        for (int i = 0; i < centers; i++) {
            problem.center(center("C" + i));
        }
        for (int i = oneTo(3); i > 0; i--) {
            int duty = chance(10) ? 5 + random.nextInt(20) : 100 + random.nextInt(500);
            problem.carrier(new Carrier("T" + i, "Y", oneTo(3), 1000 * oneTo(4), duty, null, null, someDays(25)));
        }
        if (hasLanes) {
            addLanes(problem);
        }
        IntStream.range(0, 3).forEach(i -> problem.order(order("O" + i)));
        return problem.build();
    }

    private Center center(String id) {
        TreeMap<LocalDate, Handovers> closed = new TreeMap<>();
        someDays(40).forEach(day -> closed.put(day, new Handovers(0, 0)));
        double lat = 37 + random.nextInt(20000) / 10000.0;
        double lon = -122 + random.nextInt(20000) / 10000.0;
        int lotSpaces = chance(40) ? 0 : 1;
        return new Center(id, null, lat, lon, new Handovers(0, 1), closed, lotSpaces, chance(30) ? oneTo(2) : 0);
    }

    private void addLanes(ProblemBuilder problem) {
        for (int from = -1; from < centers; from++) {
            for (int to = -1; to < centers; to++) {
                if (from != to && chance(50)) {
                    problem.lane(site(from), site(to), 1, random.nextInt(600));
                }
            }
        }
    }

    private static String site(int number) {
        return number < 0 ? "Y" : "C" + number;
    }

    private Order order(String id) {
        String[] accepted = IntStream.range(0, centers)
                .filter(center -> chance(40))
                .mapToObj(TightProblems::site)
                .toArray(String[]::new);
        return Order.of(id, chance(80) ? "small" : "large", "Y", accepted.length > 0 ? accepted : new String[] {"C0"})
                .withReadyDay(days.get(random.nextInt(days.size())))
                .withUnavailableDays(someDays(25).toArray(LocalDate[]::new));
    }

    private List<LocalDate> someDays(int percent) {
        return days.stream().filter(day -> chance(percent)).toList();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int oneTo(int most) {
        return 1 + random.nextInt(most);
    }
}
