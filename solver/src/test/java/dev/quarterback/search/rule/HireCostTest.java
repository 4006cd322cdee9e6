package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A carrier at 900 a day, of 200 minutes a day: a trip to A takes 100 minutes, one to C 700, which is four days. */
class HireCostTest {
    private static long hire(List<BusyDay> busy, String... trips) {
        Carrier carrier = new Carrier("C1", "FRE", 9, 17500, 200, null, null, List.of());
        Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 2, 3, null))
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .center("C", 39, -122, 10)
                .lane("FRE", "A", 50, 50)
                .lane("FRE", "C", 350, 350)
                .carrier(carrier.withHire(900).withBusy(busy.toArray(BusyDay[]::new)))
                .build());
        LoadedTrip[] roster = Stream.of(trips)
                .map(trip -> new HandMadeTrip(facts, "C1", Integer.parseInt(trip.substring(1)), trip.substring(0, 1))
                        .build())
                .toArray(LoadedTrip[]::new);
        return new HireCost(facts).of(0, Roster.of(roster));
    }

    @Test
    void eachDayOnceAlsoPastTheLastPlanningDay() {
        assertThat(hire(List.of())).isZero();
        assertThat(hire(List.of(), "A1", "A1", "A3")).isEqualTo(2 * 900);
        assertThat(hire(List.of(), "A1", "C2")).isEqualTo(5 * 900);
        assertThat(hire(List.of(), "C6")).isEqualTo(4 * 900);
    }

    /** As far as numbers go, under other carriers of all kinds. */
    @Test
    void theTotalIsAsMuchAsALongHasAndComesDownAgain() {
        Carrier dear = new Carrier("C1", "FRE", 9, 17500, 1, null, null, List.of()).withHire(Integer.MAX_VALUE);
        Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .lane("FRE", "A", 50, Integer.MAX_VALUE)
                .carrier(dear)
                .carrier(new Carrier("C2", "FRE", 9, 17500, 1, null, null, List.of()).withHire(Integer.MAX_VALUE))
                .carrier(new Carrier("C3", "FRE", 9, 17500, 660, null, null, List.of()).withHire(1))
                .build());
        HireTotal total = new HireTotal(new HireCost(facts), 3);
        Roster far = Roster.of(new HandMadeTrip(facts, "C1", 0, "A").build());

        total.change(0, far);
        long one = total.total();
        total.change(1, far);
        total.change(2, far);

        assertThat(one).isGreaterThan(Long.MAX_VALUE / 2);
        assertThat(total.total()).isEqualTo(Long.MAX_VALUE);
        total.change(0, Roster.EMPTY);
        total.change(1, Roster.EMPTY);
        assertThat(total.total()).isEqualTo(new HireCost(facts).of(2, far));
    }

    @Test
    void notForDaysWhoseOtherTripsHavePaidIt() {
        LocalDate monday = LocalDate.parse("2019-06-24");

        assertThat(hire(List.of(new BusyDay(monday, 50, 1)), "A0", "A1")).isEqualTo(900);
        assertThat(hire(List.of(new BusyDay(monday, 50, 0)), "A0", "A1")).isEqualTo(2 * 900);
    }
}
