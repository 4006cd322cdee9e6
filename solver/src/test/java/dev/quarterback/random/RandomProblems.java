package dev.quarterback.random;

import dev.quarterback.problem.BusyDay;
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
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Valid small problems in which any feature of the format may occur: each does in a good share of them. */
public final class RandomProblems {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-06-24");

    private final Random random;
    private final int days;
    private final List<Model> models;
    private final List<Yard> yards;
    private final List<Center> centers;
    private final List<Vessel> vessels;

    private RandomProblems(Random random) {
        this.random = random;
        days = 2 + random.nextInt(9);
        models = list(1 + random.nextInt(3), i -> new Model("M" + i, 1500 + random.nextInt(10000) / 10.0, oneTo(2)));
        yards = list(1 + random.nextInt(3), this::yard);
        centers = list(1 + random.nextInt(5), this::center);
        vessels = list(random.nextInt(3), this::vessel);
    }

    /** A problem of 1 to 40 orders. */
    public static Problem problem(long seed) {
        Random random = new Random(seed);
        return problem(seed, 1 + random.nextInt(40));
    }

    /** A problem of that many orders. */
    public static Problem problem(long seed, int orders) {
        Random random = new Random(seed);
        return new RandomProblems(random).build("random-" + seed, orders);
    }

    /** A problem of 40 orders whose trips may stop at all centers, with time for it. */
    public static Problem ofManyStops(long seed) {
        Problem any = problem(seed, 40);
        List<Carrier> carriers = any.carriers().stream()
                .map(carrier -> carrier.withDutyMinutesPerDay(900))
                .toList();
        return any.withRules(any.rules().withMaxStops(6).withDutyCycle(null)).withCarriers(carriers);
    }

    private Problem build(String name, int orders) {
        return new Problem(
                name,
                FIRST_DAY,
                FIRST_DAY.plusDays(days - 1L),
                null,
                null,
                rules(),
                new Weights(
                        oneTo(3),
                        oneTo(60),
                        oneTo(30),
                        oneTo(20),
                        oneTo(5),
                        random.nextInt(3),
                        oneTo(40),
                        random.nextInt(3),
                        oneTo(30)),
                models,
                yards,
                vessels,
                centers,
                list(1 + random.nextInt(6), this::carrier),
                lanes(),
                list(orders, this::order));
    }

    private Rules rules() {
        DutyCycle cycle = chance(50) ? new DutyCycle(oneTo(8), 300 + random.nextInt(4000)) : null;
        return new Rules(
                random.nextInt(120), random.nextInt(60), 1.25, 60 + random.nextInt(40), oneTo(3), oneTo(3), cycle);
    }

    private Yard yard(int i) {
        int departures = chance(30) ? oneTo(2) : Yard.UNLIMITED;
        SortedMap<LocalDate, Integer> special = new TreeMap<>();
        while (chance(25)) {
            special.put(anyDay(), random.nextInt(3));
        }
        return new Yard("Y" + i, null, latitude(), longitude(), departures, special);
    }

    private Vessel vessel(int i) {
        return new Vessel("V" + i, null, any(yards).id(), anyDay(), random.nextInt(3));
    }

    private Center center(int i) {
        SortedMap<LocalDate, Handovers> special = new TreeMap<>();
        while (chance(40)) {
            special.put(anyDay(), new Handovers(random.nextInt(3), random.nextInt(2)));
        }
        int spaces = chance(50) ? random.nextInt(4) : Center.UNLIMITED;
        int prepDays = chance(30) ? oneTo(2) : 0;
        Handovers handovers = new Handovers(random.nextInt(5), random.nextInt(3));
        return new Center("C" + i, "Center " + i, latitude(), longitude(), handovers, special, spaces, prepDays);
    }

    private Carrier carrier(int i) {
        int dutyMinutes = chance(10) ? 10 + random.nextInt(90) : 200 + random.nextInt(700);
        LocalDate from = chance(20) ? anyDay() : null;
        LocalDate to = chance(20) ? anyDay() : null;
        String yard = any(yards).id();
        int hire = chance(30) ? oneTo(900) : 0;
        return new Carrier(
                "T" + i,
                yard,
                oneTo(9),
                3000 + random.nextInt(15000),
                dutyMinutes,
                from,
                to,
                anyDays(20),
                hire,
                busy(dutyMinutes));
    }

    /** Days, up to a week before or after the planning days, with duty time that may be more than a day has. */
    private List<BusyDay> busy(int dutyMinutes) {
        Set<LocalDate> busyDays = new TreeSet<>();
        while (chance(35)) {
            busyDays.add(FIRST_DAY.plusDays(random.nextInt(days + 14) - 7L));
        }
        return busyDays.stream()
                .map(day -> new BusyDay(day, chance(20) ? 0 : random.nextInt(dutyMinutes + 50), random.nextInt(3)))
                .toList();
    }

    /** Some lanes from yards or centers to centers, far longer or shorter than the road, some one for each way. */
    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (int to = 0; to < centers.size(); to++) {
            for (int from = -yards.size(); from < to; from++) {
                String start =
                        from < 0 ? yards.get(-1 - from).id() : centers.get(from).id();
                String end = centers.get(to).id();
                if (chance(25)) {
                    lanes.add(new Lane(start, end, random.nextInt(4000) / 10.0, random.nextInt(500)));
                }
                if (chance(15)) {
                    lanes.add(new Lane(end, start, random.nextInt(4000) / 10.0, random.nextInt(500)));
                }
            }
        }
        return lanes;
    }

    private Order order(int i) {
        List<String> accepted = new ArrayList<>(centers.stream().map(Center::id).toList());
        Collections.shuffle(accepted, random);
        accepted = accepted.subList(0, oneTo(accepted.size()));
        String location = chance(75) ? any(yards).id() : any(centers).id();
        return new Order(
                "O" + i,
                any(models).id(),
                location,
                chance(40) ? anyDay() : null,
                accepted,
                chance(30) ? oneTo(5) : 1,
                chance(30) ? anyDay() : null,
                anyDays(20),
                handover(accepted, 40),
                handover(accepted, 30),
                vessels.isEmpty() || chance(70) ? null : any(vessels).id(),
                chance(20) ? anyDay() : null,
                arrival(accepted));
    }

    private @Nullable Handover arrival(List<String> accepted) {
        String center = chance(85) ? any(accepted) : any(centers).id();
        return chance(15) ? new Handover(center, anyDay().minusDays(random.nextInt(3))) : null;
    }

    private @Nullable Handover handover(List<String> accepted, int percent) {
        return chance(percent) ? new Handover(any(accepted), anyDay()) : null;
    }

    /** A day of the planning days, or up to two before or after. */
    private LocalDate anyDay() {
        return FIRST_DAY.plusDays(random.nextInt(days + 4) - 2L);
    }

    private List<LocalDate> anyDays(int percent) {
        Set<LocalDate> result = new LinkedHashSet<>();
        while (chance(percent)) {
            result.add(anyDay());
        }
        return List.copyOf(result);
    }

    private double latitude() {
        return 36 + random.nextInt(30000) / 10000.0;
    }

    private double longitude() {
        return -122 + random.nextInt(30000) / 10000.0;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int oneTo(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
