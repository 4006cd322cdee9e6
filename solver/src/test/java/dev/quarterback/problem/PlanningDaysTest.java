package dev.quarterback.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanningDaysTest {
    private final PlanningDays week = PlanningDays.of(new ProblemBuilder("week", "2019-06-24", "2019-06-30").build());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toList();
    }

    @Test
    void theFirstIsZeroAndDaysOutsideHaveNumbersToo() {
        assertThat(week).isEqualTo(new PlanningDays(day("2019-06-24"), 7));
        assertThat(days("2019-06-22", "2019-06-24", "2019-06-30", "2019-07-02").stream()
                        .map(week::number))
                .containsExactly(-2, 0, 6, 8);
        assertThat(Stream.of(-2, 0, 6, 8).map(week::date))
                .isEqualTo(days("2019-06-22", "2019-06-24", "2019-06-30", "2019-07-02"));
        assertThat(week.last()).isEqualTo(day("2019-06-30"));
    }

    @Test
    void whatWasReadyBeforeIsReadyOnTheFirst() {
        assertThat(List.of(
                        week.ready(null),
                        week.ready(day("2019-06-20")),
                        week.ready(day("2019-06-25")),
                        week.ready(day("2019-07-02"))))
                .containsExactly(0, 0, 1, 8);
    }

    @Test
    void bothEndsAreAmongThem() {
        assertThat(week.among(days("2019-06-23", "2019-06-24", "2019-06-27", "2019-06-30", "2019-07-01")))
                .isEqualTo(set(0, 3, 6));
    }

    @Test
    void aCarrierIsAvailableWithinItsDaysButOnThoseOff() {
        Carrier carrier =
                new Carrier("C1", "FRE", 9, 17500, 660, day("2019-06-25"), day("2019-07-02"), days("2019-06-27"));

        assertThat(week.available(carrier)).isEqualTo(set(1, 2, 4, 5, 6));
    }

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}
