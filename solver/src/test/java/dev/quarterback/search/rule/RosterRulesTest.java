package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trips without loading and unloading on the days 0 to 6: one to A takes 100 minutes, to B 250, to C 700. */
class RosterRulesTest {

    private static Facts facts(int dutyMinutesPerDay, @Nullable DutyCycle cycle) {
        return new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 2, 3, cycle))
                .yard("FRE", 37.5, -122)
                .center("A", 37.6, -122, 10)
                .center("B", 38, -122, 10)
                .center("C", 39, -122, 10)
                .lane("FRE", "A", 50, 50)
                .lane("FRE", "B", 125, 125)
                .lane("FRE", "C", 350, 350)
                .carrier(new Carrier("C1", "FRE", 9, 17500, dutyMinutesPerDay, null, null, List.of()))
                .build());
    }

    /** The rules for a carrier that goes to these places: {@code A0} to A on day 0. */
    private static RosterRules rules(Facts facts, String... trips) {
        LoadedTrip[] roster = new LoadedTrip[trips.length];
        for (int i = 0; i < trips.length; i++) {
            int day = Integer.parseInt(trips[i].substring(1));
            roster[i] = new HandMadeTrip(facts, "C1", day, trips[i].substring(0, 1)).build();
        }
        return new RosterRules(facts).of(0, Roster.of(roster));
    }

    @Test
    void tripsPerDay() {
        Facts facts = facts(1000, null);

        assertThat(rules(facts, "A0", "A0", "A1").tripsPerDay()).isZero();
        assertThat(rules(facts, "A0", "A0", "A0", "A1").tripsPerDay()).isEqualTo(1);
        assertThat(rules(facts, "A0", "A0", "A0", "A6", "A6", "A6", "A6").tripsPerDay())
                .isEqualTo(1 + 2);
    }

    @Test
    void longTripsAlone() {
        Facts facts = facts(200, null);

        assertThat(rules(facts, "C0", "A4", "A4").longTripsAlone())
                .as("C takes days 0 to 3")
                .isZero();
        assertThat(rules(facts, "C0", "A3").longTripsAlone()).isEqualTo(1);
        assertThat(rules(facts, "C0", "C2").longTripsAlone())
                .as("both on days 2 and 3")
                .isEqualTo(2);
        assertThat(rules(facts, "A5", "C6").longTripsAlone())
                .as("the way home past the last day")
                .isZero();
        assertThat(rules(facts, "A6", "C6").longTripsAlone()).isEqualTo(1);
    }

    @Test
    void dutyTime() {
        assertThat(rules(facts(200, null), "A0", "A0").dutyTime())
                .as("together exactly the duty minutes")
                .isZero();
        assertThat(rules(facts(199, null), "A0", "A0").dutyTime()).isEqualTo(1);
        assertThat(rules(facts(300, null), "A0", "B0", "A1", "B1").dutyTime()).isEqualTo(50 + 50);
    }

    @Test
    void aTripOfExactlyTheDutyMinutesIsADayTrip() {
        assertThat(rules(facts(100, null), "A0", "A1").longTripsAlone()).isZero();
        assertThat(rules(facts(99, null), "A0", "A1").longTripsAlone())
                .as("a minute more takes two days")
                .isEqualTo(1);
    }

    @Test
    void dutyCycle() {
        Facts facts = facts(200, new DutyCycle(3, 300));

        assertThat(rules(facts, "A0", "A1", "A2", "A3").dutyCycle())
                .as("300 minutes in each three days")
                .isZero();
        assertThat(rules(facts, "A0", "A0", "A2", "A3", "A3").dutyCycle())
                .as("200 + 100, then 100 + 200 minutes")
                .isZero();
        assertThat(rules(facts, "A0", "A0", "A1", "A2").dutyCycle())
                .as("400 minutes until day 2, 200 until day 3")
                .isEqualTo(100);
        assertThat(rules(facts, "A1", "A2", "A2", "A3").dutyCycle())
                .as("400 minutes until day 3, 300 until day 2 and 4")
                .isEqualTo(100);
    }

    @Test
    void severalWindowsOfTheDutyCycle() {
        // 200, 200, 200 and 100 minutes: 600 until day 2, 500 until day 3, 300 until day 4.
        assertThat(rules(facts(200, new DutyCycle(3, 600)), "C0").dutyCycle()).isZero();
        assertThat(rules(facts(200, new DutyCycle(3, 599)), "C0").dutyCycle()).isEqualTo(1);
        assertThat(rules(facts(200, new DutyCycle(3, 450)), "C0").dutyCycle()).isEqualTo(150 + 50);
    }

    @Test
    void dutyCyclePastTheLastDay() {
        // On day 6 and the three days after it, while the planning days end with day 6.
        assertThat(rules(facts(200, new DutyCycle(4, 700)), "C6").dutyCycle()).isZero();
        assertThat(rules(facts(200, new DutyCycle(4, 699)), "C6").dutyCycle()).isEqualTo(1);
        assertThat(rules(facts(200, new DutyCycle(5, 799)), "A5", "C6").dutyCycle())
                .as("100 minutes on the day before count too")
                .isEqualTo(1);
    }

    @Test
    void aDutyCycleLongerThanThePlanningDays() {
        assertThat(rules(facts(200, new DutyCycle(400, 800)), "A0", "C3").dutyCycle())
                .isZero();
        assertThat(rules(facts(200, new DutyCycle(400, 799)), "A0", "C3").dutyCycle())
                .isPositive();
        assertThat(rules(facts(200, new DutyCycle(Integer.MAX_VALUE, 800)), "A0", "C3")
                        .dutyCycle())
                .isZero();
        assertThat(rules(facts(200, new DutyCycle(Integer.MAX_VALUE, 799)), "A0", "C3")
                        .dutyCycle())
                .isPositive();
    }

    @Test
    void all() {
        Facts facts = facts(200, new DutyCycle(3, 300));
        RosterRules rules = new RosterRules(facts);
        LoadedTrip a = new HandMadeTrip(facts, "C1", 0, "A").build();

        assertThat(rules.all(0, Roster.EMPTY)).isZero();
        assertThat(rules.all(0, Roster.of(a, a))).isZero();
        assertThat(rules.all(0, Roster.of(a, a, a, a)))
                .as("2 trips and 200 minutes too many on day 0, 100 minutes in each of the windows until 0, 1, 2")
                .isEqualTo(2 + 200 + 3 * 100);
    }
}
