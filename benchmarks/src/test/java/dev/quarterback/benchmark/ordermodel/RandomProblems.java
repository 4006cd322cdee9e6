package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Small problems in which every limit of the format is felt. */
final class RandomProblems {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");
    private static final int DAYS = 6;
    private static final int CENTERS = 5;

    private final Random random;

    private RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    static Problem small(long seed) {
        return new RandomProblems(seed).problem(seed);
    }

    private Problem problem(long seed) {
        ProblemBuilder problem = new ProblemBuilder("random-" + seed, "2019-06-24", "2019-06-29")
                .rules(new Rules(60, 30, 1.2, 70, 2, 1 + random.nextInt(3), new Rules.DutyCycle(4, 1700)))
                .weights(new Weights(1, 50, 20, 10, 2, 1, 30, 1, 20))
                .model(new Model("M3", 1847, 1))
                .model(new Model("VAN", 2900.5, 2));
        for (int yard = 0; yard < 2; yard++) {
            problem.yard(new Yard("Y" + yard, null, 37 + yard, -121, 2 + random.nextInt(2)));
        }
        for (int center = 0; center < CENTERS; center++) {
            problem.center(new Center(
                    "C" + center,
                    null,
                    36 + 3 * random.nextDouble(),
                    -122 + 4 * random.nextDouble(),
                    new Handovers(1 + random.nextInt(3), random.nextInt(3)),
                    new TreeMap<>(),
                    random.nextBoolean() ? 2 : Center.UNLIMITED,
                    random.nextInt(2)));
        }
        for (int carrier = 0; carrier < 4; carrier++) {
            problem.carrier(new Carrier(
                    "K" + carrier,
                    "Y" + carrier % 2,
                    3 + random.nextInt(4),
                    9000,
                    450 + random.nextInt(300),
                    null,
                    day(3 + random.nextInt(6)),
                    List.of(day(random.nextInt(DAYS)))));
        }
        for (int order = 0; order < 70; order++) {
            problem.order(order(order));
        }
        return problem.build();
    }

    private Order order(int number) {
        List<String> centers = new ArrayList<>(List.of("C0", "C1", "C2", "C3", "C4"));
        Collections.shuffle(centers, random);
        List<String> chosen = centers.subList(0, 1 + random.nextInt(3));
        return new Order(
                "RN" + number,
                random.nextInt(4) == 0 ? "VAN" : "M3",
                random.nextInt(5) == 0 ? "C" + random.nextInt(CENTERS) : "Y" + random.nextInt(2),
                random.nextBoolean() ? day(random.nextInt(DAYS + 2) - 1) : null,
                chosen,
                1 + random.nextInt(3),
                random.nextBoolean() ? day(random.nextInt(DAYS)) : null,
                random.nextBoolean() ? List.of(day(random.nextInt(DAYS))) : List.of(),
                random.nextInt(3) == 0 ? new Handover(chosen.get(0), day(random.nextInt(DAYS + 1))) : null,
                random.nextInt(3) == 0 ? new Handover(chosen.get(0), day(random.nextInt(DAYS + 1))) : null);
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }
}
