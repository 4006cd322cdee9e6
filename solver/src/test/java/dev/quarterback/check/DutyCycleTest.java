package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips without loading and unloading: one to A takes 100 minutes, to B 250, to C 700, with 200 a day. */
class DutyCycleTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    private static BusyDay busy(String day, int minutes) {
        return new BusyDay(LocalDate.parse(day), minutes, 0);
    }

    private static Carrier carrier(int perDay, BusyDay... busy) {
        return new Carrier("C1", "FRE", 9, 17500, perDay, null, null, List.of()).withBusy(busy);
    }

    private static Problem problemWith(int days, int minutes, int perDay, BusyDay... busy) {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, new DutyCycle(days, minutes)))
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .center("B", 38, -122, 10)
                .center("C", 39, -122, 10)
                .lane("FRE", "A", 50, 50)
                .lane("FRE", "B", 125, 125)
                .lane("FRE", "C", 350, 350)
                .carrier(carrier(perDay, busy))
                .build();
    }

    @Test
    void dutyOfTheCycleMayReachItsMinutes() {
        HandMadePlan plan = new HandMadePlan(problemWith(3, 200, 200))
                .trip("T1", "C1", "2019-06-24", "A")
                .trip("T2", "C1", "2019-06-26", "A")
                .trip("T3", "C1", "2019-06-27", "A");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T4", "C1", "2019-06-25", "A").violations())
                .containsExactly(exceeded("2019-06-26", 300, 3, 200), exceeded("2019-06-27", 300, 3, 200));
    }

    @Test
    void aLongTripSpendsItsMinutesOverItsDays() {
        // 200, 200, 200 and 100 minutes.
        HandMadePlan plan = new HandMadePlan(problemWith(2, 400, 200)).trip("T1", "C1", "2019-06-24", "C");
        assertThat(plan.violations()).isEmpty();

        assertThat(new HandMadePlan(problemWith(2, 399, 200))
                        .trip("T1", "C1", "2019-06-24", "C")
                        .violations())
                .containsExactly(exceeded("2019-06-25", 400, 2, 399), exceeded("2019-06-26", 400, 2, 399));
    }

    @Test
    void theCycleGoesOnPastTheLastDay() {
        assertThat(new HandMadePlan(problemWith(8, 699, 200))
                        .trip("T1", "C1", "2019-06-30", "C")
                        .violations())
                .containsExactly(exceeded("2019-07-03", 700, 8, 699));
    }

    @Test
    void beforeTheFirstDayThereIsNoDuty() {
        assertThat(new HandMadePlan(problemWith(400, 100, 200))
                        .trip("T1", "C1", "2019-06-24", "A")
                        .violations())
                .isEmpty();
    }

    private static Violation exceeded(String end, int minutes, int days, int limit) {
        return exceeded(end, minutes + " minutes", days, "", limit);
    }

    private static Violation exceeded(String end, String minutes, int days, String apart, int limit) {
        return new Violation(
                Rule.DUTY_CYCLE,
                "carrier C1 on " + end,
                "carrier C1 is on duty for " + minutes + " in the " + days + " days until " + end + apart + ", at most "
                        + limit + " are possible");
    }

    @Test
    void whatTheCarrierDoesApartFromThePlanCountsBeforeTheFirstDayAndAfterTheLast() {
        Problem problem = problemWith(3, 250, 200, busy("2019-06-22", 150), busy("2019-07-01", 151));
        HandMadePlan plan = new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "A");

        assertThat(plan.violations()).isEmpty();
        assertThat(plan.trip("T2", "C1", "2019-06-29", "A").violations())
                .containsExactly(exceeded("2019-07-01", "251 minutes", 3, ", 151 of them apart from the plan", 250));
    }

    @Test
    void whatTheCarrierDoesApartFromThePlanMayBeOverTheLimitByItself() {
        Problem problem = problemWith(2, 100, 200, busy("2019-06-26", 101), busy("2019-06-30", Integer.MAX_VALUE));

        assertThat(new HandMadePlan(problem).violations()).isEmpty();
        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "A")
                        .trip("T2", "C1", "2019-06-28", "A")
                        .violations())
                .isEmpty();
        assertThat(new HandMadePlan(problem).trip("T1", "C1", "2019-06-27", "A").violations())
                .containsExactly(exceeded("2019-06-27", "201 minutes", 2, ", 101 of them apart from the plan", 100));
    }

    @Test
    void aWindowWithoutDutyTimeOfThePlanIsNotAsked() {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, new DutyCycle(2, 100)))
                .yard("FRE", 37.5, -122)
                .center("HERE", 37.6, -122, 10)
                .lane("FRE", "HERE", 0, 0)
                .carrier(carrier(200, busy("2019-06-24", 150)))
                .build();

        assertThat(new HandMadePlan(problem)
                        .trip("T1", "C1", "2019-06-24", "HERE")
                        .violations())
                .isEmpty();
    }

    /** Day by day, as it stands in the format: what the rule works out in stretches. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 20})
    void agreesWithCountingDayByDay(int days) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed * 31L + days);
            int perDay = 2 + random.nextInt(300);
            int minutes = 1 + random.nextInt(days * perDay);
            SortedMap<LocalDate, Integer> busy = new TreeMap<>();
            while (random.nextInt(3) > 0) {
                busy.put(FIRST.plusDays(random.nextInt(21) - 7L), random.nextInt(3) * random.nextInt(300));
            }
            HandMadePlan plan = new HandMadePlan(problemWith(
                    days,
                    minutes,
                    perDay,
                    busy.entrySet().stream()
                            .map(day -> new BusyDay(day.getKey(), day.getValue(), 0))
                            .toArray(BusyDay[]::new)));
            SortedMap<LocalDate, Integer> duty = new TreeMap<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int stop = random.nextInt(3);
                LocalDate departs = FIRST.plusDays(random.nextInt(7));
                plan.trip(
                        "T" + i,
                        "C1",
                        departs.toString(),
                        List.of("A", "B", "C").get(stop));
                spend(duty, departs, List.of(100, 250, 700).get(stop), perDay);
            }

            assertThat(plan.violations().stream()
                            .filter(violation -> violation.rule() == Rule.DUTY_CYCLE)
                            .toList())
                    .isEqualTo(dayByDay(duty, busy, days, minutes));
        }
    }

    private static void spend(Map<LocalDate, Integer> duty, LocalDate departs, int minutes, int perDay) {
        LocalDate day = departs;
        for (int left = minutes; left > 0; left -= perDay) {
            duty.merge(day, Math.min(left, perDay), Integer::sum);
            day = day.plusDays(1);
        }
    }

    /** The windows that end on a day with a trip or with something apart from the plan. */
    private static List<Violation> dayByDay(
            Map<LocalDate, Integer> duty, Map<LocalDate, Integer> busy, int days, int limit) {
        List<Violation> exceeded = new ArrayList<>();
        SortedSet<LocalDate> ends = new TreeSet<>(duty.keySet());
        ends.addAll(busy.keySet());
        for (LocalDate end : ends) {
            int planned = 0;
            int other = 0;
            for (int back = 0; back < days; back++) {
                planned += duty.getOrDefault(end.minusDays(back), 0);
                other += busy.getOrDefault(end.minusDays(back), 0);
            }
            if (planned > 0 && planned + other > limit) {
                String apart = other == 0 ? "" : ", " + other + " of them apart from the plan";
                exceeded.add(exceeded(end.toString(), planned + other + " minutes", days, apart, limit));
            }
        }
        return exceeded;
    }
}
