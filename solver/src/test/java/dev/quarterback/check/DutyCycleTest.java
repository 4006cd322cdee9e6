package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips without loading and unloading: one to A takes 100 minutes, to B 250, to C 700, with 200 a day. */
class DutyCycleTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    private static Problem problemWith(int days, int minutes, int perDay) {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, new DutyCycle(days, minutes)))
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .center("B", 38, -122, 10)
                .center("C", 39, -122, 10)
                .lane("FRE", "A", 50, 50)
                .lane("FRE", "B", 125, 125)
                .lane("FRE", "C", 350, 350)
                .carrier(new Carrier("C1", "FRE", 9, 17500, perDay, null, null, List.of()))
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
        return new Violation(
                Rule.DUTY_CYCLE,
                "carrier C1 on " + end,
                "carrier C1 is on duty for " + minutes + " minutes in the " + days + " days until " + end + ", at most "
                        + limit + " are possible");
    }

    /** Day by day, as it stands in the format: what the rule works out in stretches. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 20})
    void agreesWithCountingDayByDay(int days) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed * 31L + days);
            int perDay = 2 + random.nextInt(300);
            int minutes = 1 + random.nextInt(days * perDay);
            Problem problem = problemWith(days, minutes, perDay);
            HandMadePlan plan = new HandMadePlan(problem);
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
                    .isEqualTo(dayByDay(duty, days, minutes));
        }
    }

    private static void spend(Map<LocalDate, Integer> duty, LocalDate departs, int minutes, int perDay) {
        LocalDate day = departs;
        for (int left = minutes; left > 0; left -= perDay) {
            duty.merge(day, Math.min(left, perDay), Integer::sum);
            day = day.plusDays(1);
        }
    }

    private static List<Violation> dayByDay(SortedMap<LocalDate, Integer> duty, int days, int limit) {
        List<Violation> exceeded = new ArrayList<>();
        LocalDate last = duty.isEmpty() ? FIRST : duty.lastKey();
        for (LocalDate end = FIRST; !end.isAfter(last); end = end.plusDays(1)) {
            int sum = 0;
            for (int back = 0; back < days; back++) {
                sum += duty.getOrDefault(end.minusDays(back), 0);
            }
            if (sum > limit) {
                exceeded.add(exceeded(end.toString(), sum, days, limit));
            }
        }
        return exceeded;
    }
}
