package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Random problems in which all features of the format meet, small enough to be solved exactly: lanes break the triangle
 * inequality, some tours take days, positions, payload, lots, departures, the duty cycle and handovers all bind.
 */
public final class SmallProblems {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-06-24");

    private final Random random;
    private final int days;
    private final List<String> yards;
    private final List<String> centers;

    private SmallProblems(Random random, int days, int yards, int centers) {
        this.random = random;
        this.days = days;
        this.yards = list(yards, i -> "Y" + i);
        this.centers = list(centers, i -> "C" + i);
    }

    /** A problem of 6 to 12 orders. */
    public static Problem small(long seed) {
        Random random = new Random(seed);
        SmallProblems problems =
                new SmallProblems(random, 2 + random.nextInt(3), oneTo(random, 2), 1 + oneTo(random, 3));
        return problems.build("small-" + seed, oneTo(random, 3), 6 + random.nextInt(7));
    }

    /** A problem of 3 orders of which every plan can be tried. */
    static Problem micro(long seed) {
        Random random = new Random(seed);
        boolean isLonely = random.nextBoolean();
        SmallProblems problems = new SmallProblems(random, 2, 1, isLonely ? 3 : 2);
        return problems.build("micro-" + seed, isLonely ? 1 : 2, 3);
    }

    private Problem build(String name, int carriers, int orders) {
        Problem problem = new Problem(
                name,
                FIRST_DAY,
                day(days - 1),
                null,
                null,
                rules(),
                new Weights(1, 50, 20, 10, 2, random.nextInt(2), 30, 1, 20),
                List.of(new Model("CAR", 1600.5, 1), new Model("VAN", 2800, 1), new Model("LONG", 2100.25, 2)),
                list(yards.size(), this::yard),
                List.of(),
                list(centers.size(), this::center),
                list(carriers, this::carrier),
                lanes(),
                list(orders, this::order));
        return MidQuarter.of(problem, random);
    }

    private Rules rules() {
        DutyCycle cycle = chance(60) ? new DutyCycle(1 + oneTo(2), 500 + random.nextInt(900)) : null;
        return new Rules(30, 20, 1.25, 80, oneTo(2), oneTo(3), cycle);
    }

    private Yard yard(int number) {
        return new Yard(yards.get(number), null, 37 + number, -121, chance(40) ? oneTo(2) : Yard.UNLIMITED);
    }

    private Center center(int number) {
        TreeMap<LocalDate, Handovers> special = new TreeMap<>();
        for (int day = 0; day < days; day++) {
            if (chance(20)) {
                special.put(day(day), new Handovers(random.nextInt(2), random.nextInt(2)));
            }
        }
        return new Center(
                centers.get(number),
                null,
                36 + 2 * random.nextDouble(),
                -122 + 2 * random.nextDouble(),
                new Handovers(random.nextInt(3), oneTo(2)),
                special,
                chance(50) ? random.nextInt(3) : Center.UNLIMITED,
                chance(25) ? 1 : 0);
    }

    /** Two cars weigh more than the lightest payload, three positions hold more than most carry. */
    private Carrier carrier(int number) {
        return new Carrier(
                "K" + number,
                yards.get(random.nextInt(yards.size())),
                1 + oneTo(3),
                3000 + random.nextInt(5000),
                300 + random.nextInt(400),
                chance(15) ? anyDay() : null,
                chance(15) ? anyDay() : null,
                chance(25) ? List.of(anyDay()) : List.of());
    }

    /** Short and long ways side by side, so that a detour may be the fastest way. */
    private List<Lane> lanes() {
        List<String> sites = new ArrayList<>(yards);
        sites.addAll(centers);
        List<Lane> lanes = new ArrayList<>();
        for (String from : sites) {
            for (String to : sites) {
                if (!from.equals(to) && chance(60)) {
                    lanes.add(new Lane(from, to, random.nextInt(300), 20 + random.nextInt(chance(25) ? 500 : 150)));
                }
            }
        }
        return lanes;
    }

    private Order order(int number) {
        List<String> accepted = new ArrayList<>(centers);
        Collections.shuffle(accepted, random);
        accepted = accepted.subList(0, Math.min(accepted.size(), oneTo(2)));
        return new Order(
                "O" + number,
                List.of("CAR", "CAR", "VAN", "LONG").get(random.nextInt(4)),
                chance(15) ? centers.get(random.nextInt(centers.size())) : yards.get(random.nextInt(yards.size())),
                chance(30) ? anyDay() : null,
                accepted,
                chance(40) ? oneTo(4) : 1,
                chance(30) ? anyDay() : null,
                chance(25) ? List.of(anyDay()) : List.of(),
                handover(accepted, 35),
                handover(accepted, 25));
    }

    private @Nullable Handover handover(List<String> accepted, int percent) {
        return chance(percent) ? new Handover(accepted.get(random.nextInt(accepted.size())), anyDay()) : null;
    }

    private LocalDate anyDay() {
        return day(random.nextInt(days));
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int oneTo(int most) {
        return oneTo(random, most);
    }

    private static int oneTo(Random random, int most) {
        return 1 + random.nextInt(most);
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
