package dev.quarterback.insight.difference;

import static dev.quarterback.insight.difference.ComparedWeek.MON;
import static dev.quarterback.insight.difference.ComparedWeek.TUE;
import static dev.quarterback.insight.difference.ComparedWeek.WED;
import static dev.quarterback.insight.difference.ComparedWeek.at;
import static dev.quarterback.insight.difference.ComparedWeek.checked;
import static dev.quarterback.insight.difference.ComparedWeek.inYard;
import static dev.quarterback.insight.difference.ComparedWeek.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change touches itself of the handovers that were planned before. */
class TouchedHandoversTest {
    private final Problem problem = week().order(inYard("near"))
            .order(inYard("far").withAppointment(at("FAR", WED)))
            .order(inYard("later"))
            .order(Order.of("site", "M3", "NEAR", "NEAR"))
            .order(Order.of("site2", "M3", "NEAR", "NEAR"))
            .build();

    /** C1 goes near on Monday and on Tuesday, C2 far on Monday: until Wednesday. */
    private final HandMadePlan plan = new HandMadePlan(problem)
            .trip("C1-1", "C1", MON, "NEAR")
            .trip("C2-1", "C2", MON, "FAR")
            .trip("C1-2", "C1", TUE, "NEAR")
            .ride("near", "C1-1", "NEAR", MON)
            .ride("far", "C2-1", "FAR", WED)
            .ride("later", "C1-2", "NEAR", TUE)
            .onSite("site", "NEAR", WED)
            .onSite("site2", "NEAR", WED);

    /** Against a plan that delivers nothing, all that is delivered differs. */
    private PlanDifference after(String change) {
        Problem second = ChangedProblem.of(problem, ChangeReader.text(change), plan.build());
        return PlanDifference.between(checked(problem, plan), checked(second, new HandMadePlan(second)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            change                                              | touched
            set-weights km=2                                    | {}
            remove-carriers carriers=C1                         | {later=CARRIER, near=CARRIER}
            carrier-off carrier=C1 from=2019-06-25              | {later=CARRIER}
            carrier-off carrier=C2 from=2019-06-26              | {far=CARRIER}
            carrier-off carrier=C3 from=2019-06-24              | {}
            set-carrier carrier=C1 positions=8                  | {later=CARRIER, near=CARRIER}
            set-carrier carrier=C1 positions=10                 | {}
            set-departures yard=FRE days=2019-06-25 departures=0 | {later=YARD}
            set-handovers center=NEAR days=2019-06-24 minus=1   | {near=CENTER}
            set-handovers center=NEAR days=2019-06-24 plus=1    | {}
            close-center center=NEAR                            | {later=CENTER, near=CENTER, site=CENTER, site2=CENTER}
            set-center center=FAR prepDays=1                    | {far=CENTER}
            set-order order=near readyDay=2019-06-25            | {near=ORDER}
            give-appointment order=later center=NEAR day=2019-06-26 | {later=ORDER}
            give-appointment order=later center=NEAR day=2019-06-25 | {}
            cancel-appointment order=far                        | {far=ORDER}
            lock trip=C1-1                                      | {}
            lock trip=C2-1                                      | {}
            """)
    void whatIsGoneOrLessIsTouched(String change, String touched) {
        assertThat(new TreeMap<>(after(change).touched())).hasToString(touched);
    }

    /** Near was to be handed over on Monday; far leaves on Monday, too, and comes on Tuesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            event                                                                             | touched
            {"event": "failed", "day": "2019-06-24", "trip": "C1-1"}                          | {near=CARRIER}
            {"event": "failed", "day": "2019-06-24", "trip": "C2-1"}                          | {far=CARRIER}
            {"event": "failed", "day": "2019-06-24", "order": "near"}                         | {near=ORDER}
            {"event": "broken-down", "day": "2019-06-24", "carrier": "C1"}                    | {later=CARRIER, near=CARRIER}
            {"event": "broken-down", "day": "2019-06-24", "carrier": "C1", "until": "2019-06-24"} | {near=CARRIER}
            {"event": "broken-down", "day": "2019-06-25", "carrier": "C1"}                    | {later=CARRIER}
            {"event": "broken-down", "day": "2019-06-25", "carrier": "C2"}                    | {}
            {"event": "arrived", "day": "2019-06-24", "order": "near"}                        | {}
            {"event": "arrived", "day": "2019-06-25", "order": "near"}                        | {near=ORDER}
            {"event": "arrived", "day": "2019-06-24", "order": "near", "center": "FAR"}       | {near=ORDER}
            {"event": "arrived", "day": "2019-06-25", "order": "far"}                         | {}
            {"event": "arrived", "day": "2019-06-26", "order": "far"}                         | {far=ORDER}
            """)
    void afterRollingOnWhatHasHappenedOtherwiseIsTouched(String event, String touched) {
        assertThat(new TreeMap<>(
                        after("roll to=2019-06-25 events='[" + event + "]'").touched()))
                .hasToString(touched);
    }

    /** The sites are handed over on Wednesday, as far is at its center. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            handed over | change                                            | touched
                        | close-center center=FAR days=2019-06-26           | {far=CENTER}
                        | close-center center=NEAR days=2019-06-26          | {site=CENTER, site2=CENTER}
            site        | set-handovers center=NEAR days=2019-06-26 plus=0  | {}
            site        | set-handovers center=NEAR days=2019-06-26 minus=1 | {site2=CENTER}
            """)
    void onTheDayRolledToHandoversThatHaveBeenAreNotMissing(@Nullable String over, String change, String touched) {
        String event = "{\"event\": \"handed-over\", \"day\": \"2019-06-26\", \"order\": \"" + over + "\"}";
        String roll = "roll to=2019-06-26" + (over == null ? "" : " events='[" + event + "]'");

        assertThat(new TreeMap<>(after(roll + "; " + change).touched())).hasToString(touched);
    }

    @Test
    void afterRollingOnWhatIsOverIsDeliveredAndNothingOfItIsTouched() {
        PlanDifference rolled = after("roll to=2019-06-25");

        assertThat(rolled.rolledTo()).contains(LocalDate.parse(TUE));
        assertThat(rolled.deliveredMeanwhile()).isEqualTo(1);
        assertThat(rolled.touched()).isEqualTo(Map.of());
        assertThat(after("remove-orders orders=near").rolledTo()).isEmpty();
        assertThat(after("remove-orders orders=near").deliveredMeanwhile()).isZero();
    }

    @Test
    void whatWasDeliveredMeanwhileIsCountedByTheProgressOfBothProblems() {
        String failed = "{\"event\": \"failed\", \"day\": \"2019-06-24\", \"trip\": \"C1-1\"}";
        String early = "{\"event\": \"handed-over\", \"day\": \"2019-06-24\", \"order\": \"site\"}";

        assertThat(after("roll to=2019-06-25 events='[" + failed + "]'; remove-orders orders=near")
                        .deliveredMeanwhile())
                .isZero();
        assertThat(after("roll to=2019-06-25 events='[" + early + "]'").deliveredMeanwhile())
                .isEqualTo(2);
    }

    @Test
    void withoutProgressOfBothItIsWhatThePlanHasBeforeThatDay() {
        Problem later = new ProblemBuilder("week", TUE, WED).build();

        assertThat(PlanDifference.between(checked(problem, plan), checked(later, new HandMadePlan(later)))
                        .deliveredMeanwhile())
                .isEqualTo(1);
    }
}
