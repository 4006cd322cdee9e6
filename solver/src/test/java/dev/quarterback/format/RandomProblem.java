package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Valid problems in which each field is given or not, with values up to the limits of the format. */
final class RandomProblem {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 6, 24);

    private final Random random;

    private RandomProblem(long seed) {
        random = new Random(seed);
    }

    static Problem of(long seed) {
        return new RandomProblem(seed).problem();
    }

    private Problem problem() {
        ProblemBuilder problem = new ProblemBuilder(
                        "név \"" + random.nextInt() + "\" \u2028😀", "2019-06-24", "2019-06-30")
                .rules(rules())
                .weights(weights());
        if (random.nextBoolean()) {
            problem.progress(progress());
        }
        if (random.nextBoolean()) {
            problem.market("Asia");
        }
        IntStream.range(0, 3).forEach(i -> problem.model(new Model("M" + i, decimal(), 1 + whole(3))));
        IntStream.range(0, 2).forEach(i -> problem.yard(yard("Y" + i)));
        IntStream.range(0, 4).forEach(i -> problem.vessel(vessel("V" + i)));
        IntStream.range(0, 5).forEach(i -> problem.center(center("C" + i)));
        IntStream.range(0, random.nextInt(4)).forEach(i -> problem.carrier(carrier("T" + i)));
        IntStream.range(0, random.nextInt(5))
                .forEach(i -> problem.lane("Y" + random.nextInt(2), "C" + i, decimal(), whole(1000)));
        IntStream.range(0, random.nextInt(30)).forEach(i -> problem.order(order("O" + i)));
        return problem.build();
    }

    private Rules rules() {
        if (random.nextBoolean()) {
            return Rules.DEFAULT;
        }
        DutyCycle cycle = maybe(() -> new DutyCycle(1 + whole(8), 1 + whole(4200)));
        return new Rules(whole(90), whole(45), decimal(), decimal(), 1 + whole(3), 1 + whole(3), cycle);
    }

    private Weights weights() {
        return random.nextBoolean()
                ? Weights.DEFAULT
                : new Weights(weight(), weight(), weight(), weight(), weight(), weight(), weight(), weight(), weight());
    }

    private int weight() {
        return random.nextInt(1_000_001);
    }

    private Progress progress() {
        return new Progress(
                maybe(this::day),
                maybe(() -> whole(9)),
                maybe(() -> whole(9)),
                maybe(this::target),
                maybe(this::target));
    }

    private Target target() {
        return new Target(maybe(() -> whole(9)), maybe(() -> whole(9)));
    }

    private Yard yard(String id) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> days.put(day(), whole(60)));
        return new Yard(id, maybe(() -> "Yard " + id), latitude(), longitude(), whole(60), days);
    }

    private Vessel vessel(String id) {
        return new Vessel(id, maybe(() -> "Vessel " + id), "Y" + random.nextInt(2), day(), whole(3));
    }

    private Center center(String id) {
        SortedMap<LocalDate, Handovers> days = new TreeMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> days.put(day(), handovers()));
        return new Center(id, maybe(() -> ""), latitude(), longitude(), handovers(), days, whole(60), whole(3));
    }

    private Handovers handovers() {
        return new Handovers(whole(40), random.nextInt(2) * whole(10));
    }

    private Carrier carrier(String id) {
        return new Carrier(
                id,
                "Y" + random.nextInt(2),
                1 + whole(9),
                decimal(),
                1 + whole(660),
                maybe(this::day),
                maybe(this::day),
                days(),
                random.nextInt(2) * whole(900),
                busy());
    }

    private List<BusyDay> busy() {
        return days().stream()
                .distinct()
                .map(day -> new BusyDay(day, whole(700), whole(2)))
                .toList();
    }

    private Order order(String id) {
        List<String> centers = IntStream.range(0, 5)
                .filter(i -> random.nextBoolean())
                .mapToObj(i -> "C" + i)
                .toList();
        List<String> accepted = centers.isEmpty() ? List.of("C4") : centers;
        String location = random.nextBoolean() ? "Y" + random.nextInt(2) : "C" + random.nextInt(5);
        return new Order(
                id,
                "M" + random.nextInt(3),
                location,
                maybe(this::day),
                accepted,
                random.nextBoolean() ? 1 : 1 + whole(9),
                maybe(this::day),
                days(),
                maybe(() -> handover(accepted)),
                maybe(() -> handover(accepted)),
                maybe(() -> "V" + random.nextInt(4)),
                maybe(this::day),
                maybe(() -> handover(List.of("C0", "C1", "C2", "C3", "C4"))));
    }

    private Handover handover(List<String> centers) {
        return new Handover(centers.get(random.nextInt(centers.size())), day());
    }

    private List<LocalDate> days() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> day()).toList();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(2000) - 1000);
    }

    private double latitude() {
        return random.nextInt(10) == 0 ? -90 : random.nextDouble() * 180 - 90;
    }

    private double longitude() {
        return random.nextInt(10) == 0 ? 180 : random.nextDouble() * 360 - 180;
    }

    /** Up to {@code usual}, and now and then as large as the format allows. */
    private int whole(int usual) {
        return random.nextInt(20) == 0 ? Integer.MAX_VALUE - 1 : random.nextInt(usual + 1);
    }

    private double decimal() {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(5000);
            case 1 -> Math.scalb(random.nextDouble() + 0.1, -random.nextInt(60));
            default -> random.nextDouble() * 5000 + 0.1;
        };
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
