package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A trip to SEA has 400 km; SEA hands over one vehicle a day and one more at surge, one may wait overnight. */
class ScheduleScoreTest {
    private final Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .weights(new Weights(1, 50, 20, 10, 2, 3, 30, 1, 20))
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 37.6, -122, new Handovers(1, 1), new TreeMap<>(), 1, 0))
            .lane("FRE", "SEA", 200, 240)
            .carrier("C1", "FRE", 2, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA").withPriority(5))
            .order(Order.of("O2", "M3", "FRE", "SEA")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-26"))))
            .order(Order.of("O3", "M3", "SEA", "SEA").withPlanned(new Handover("SEA", LocalDate.parse("2019-06-25"))))
            .build());

    private final Schedule schedule = Schedule.empty(facts);
    private final ScheduleScore score = new ScheduleScore();

    private HandMadeTrip trip(int day) {
        return new HandMadeTrip(facts, "C1", day, "SEA");
    }

    private void drive(LoadedTrip... trips) {
        CarrierRoster carrier = schedule.getRosters().get(0);
        score.beforeVariableChanged(carrier, CarrierRoster.ROSTER);
        carrier.setRoster(Roster.of(trips));
        score.afterVariableChanged(carrier, CarrierRoster.ROSTER);
    }

    private void handOverO3(int day) {
        CenterDay centerDay = schedule.getCenterDays().get(day);
        score.beforeVariableChanged(centerDay, CenterDay.ON_SITE);
        centerDay.setOnSite(OnSite.of(2));
        score.afterVariableChanged(centerDay, CenterDay.ON_SITE);
    }

    /** Broken rules / appointments kept / deliveries / cost; the same afresh. */
    private String text() {
        ScheduleScore afresh = new ScheduleScore();
        afresh.resetWorkingSolution(schedule);
        assertThat(score.calculateScore()).isEqualTo(afresh.calculateScore());
        var levels = score.calculateScore();
        return -levels.hardScore(0) + " / " + levels.softScore(0) + " / " + levels.softScore(1) + " / "
                + -levels.softScore(2);
    }

    @Test
    void ofTheEmptySchedule() {
        score.resetWorkingSolution(schedule);

        assertThat(text()).as("O3 is not handed over as planned").isEqualTo("0 / 0 / 0 / 30");
    }

    @Test
    void ofTripsAndHandoversOnSite() {
        score.resetWorkingSolution(schedule);
        drive(trip(0).ride("O1", "SEA", 0).ride("O2", "SEA", 2).build());
        handOverO3(1);

        assertThat(text())
                .as("400 km, O2 waits two days and O3 one, one handover on each of three days, O3 as planned")
                .isEqualTo("0 / 1 / 7 / " + (400 + 3 * 2 + 3 * 3));
    }

    @Test
    void ofSurge() {
        score.resetWorkingSolution(schedule);
        drive(trip(1).ride("O1", "SEA", 1).build());
        handOverO3(1);

        assertThat(text())
                .as("400 km, O3 waits a day, two handovers on a day")
                .isEqualTo("0 / 0 / 6 / " + (400 + 2 + 50 + 3 * 4));
    }

    @Test
    void ofBrokenRulesInEachNightAndOnEachDay() {
        score.resetWorkingSolution(schedule);
        drive(trip(0).ride("O1", "SEA", 2).ride("O2", "SEA", 2).build());
        assertThat(text()).as("the lot in two nights").startsWith("2 / 1 / 6 / ");

        handOverO3(2);
        assertThat(text()).as("and a third handover on the day").startsWith("3 / 1 / 7 / ");

        drive(trip(0).ride("O1", "SEA", 2).ride("O1", "SEA", 0).build());
        assertThat(text()).as("an order twice").startsWith("1 / 0 / 11 / ");

        drive();
        assertThat(text()).isEqualTo("0 / 0 / 1 / " + (2 * 2 + 3 + 30));
    }
}
