package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What becomes of a problem when days are over, by the plan and by what has happened otherwise. */
class RollTest {
    private static final String A =
            "{\"id\": \"A\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SEA\", \"SJC\"]";
    private static final String B = "{\"id\": \"B\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SJC\"],"
            + " \"appointment\": {\"center\": \"SJC\", \"day\": \"2019-06-25\"}";
    private static final String C1 = "{\"id\": \"C1\", \"yard\": \"FRE\", \"positions\": 9, \"payloadKg\": 17500";
    private static final String FRE = "{\"id\": \"FRE\", \"lat\": 37.49, \"lon\": -121.94, \"departuresPerDay\": 2";
    private static final String SJC =
            "{\"id\": \"SJC\", \"lat\": 37.36, \"lon\": -121.93, \"handovers\": {\"regular\": 3}";

    private static final String FIRST_TRIP = ", \"busy\": [{\"day\": \"2019-06-24\", \"minutes\": 163, \"trips\": 1}]}";
    private static final String BOTH_TRIPS = ", \"offDays\": [\"2019-06-25\", \"2019-06-26\"],"
            + " \"busy\": [{\"day\": \"2019-06-24\", \"minutes\": 163, \"trips\": 1},"
            + " {\"day\": \"2019-06-25\", \"minutes\": 660}, {\"day\": \"2019-06-26\", \"minutes\": 660},"
            + " {\"day\": \"2019-06-27\", \"minutes\": 660}, {\"day\": \"2019-06-28\", \"minutes\": 261}]}";

    /** The lines that come and go, but for the first day and the progress. */
    private static List<String> rolled(String text) {
        return Changed.difference(text, Changed.plan()).stream()
                .filter(line -> !line.contains("\"firstDay\"") && !line.contains("\"progress\""))
                .toList();
    }

    private static String rollTo(int day, String events) {
        return "roll to=2019-06-" + day + " events='[" + events + "]'";
    }

    @Test
    void whatHasLeftIsOnItsWay() {
        assertThat(rolled("roll to=2019-06-25"))
                .containsExactly(
                        "- " + C1 + "}",
                        "- " + B + "}",
                        "+ " + C1 + FIRST_TRIP,
                        "+ " + B + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-24\"}}");
    }

    @Test
    void whatWasHandedOverIsGoneAndCounted() {
        assertThat(Changed.difference("roll to=2019-06-26", Changed.plan()))
                .containsExactly(
                        "- \"firstDay\": \"2019-06-24\"",
                        "- " + C1 + "}",
                        "- " + A + "}",
                        "- " + B + "}",
                        "+ \"firstDay\": \"2019-06-26\"",
                        "+ \"progress\": {\"quarterStart\": \"2019-06-24\", \"deliveredInQuarter\": 1}",
                        "+ " + C1 + BOTH_TRIPS,
                        "+ " + A + ", \"arrival\": {\"center\": \"SEA\", \"day\": \"2019-06-26\"}}");
    }

    @Test
    void onlyNumbersThatAreKnownAreCountedOn() {
        Target target = new Target(5, 9);
        Problem known = withProgress(new Progress(null, 7, 3, target, null));
        Problem unknown = withProgress(new Progress(null, null, 3, null, target));

        assertThat(rolled(known).progress()).isEqualTo(new Progress(null, 8, 4, target, null));
        assertThat(rolled(unknown).progress()).isEqualTo(new Progress(null, null, 4, null, target));
    }

    private static Problem withProgress(Progress progress) {
        Problem problem = Changed.problem();
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.market(),
                progress,
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.lanes(),
                problem.orders());
    }

    private static Problem rolled(Problem problem) {
        return ChangedProblem.of(
                problem, Change.of(new Roll(LocalDate.parse("2019-06-26"), List.of())), Changed.plan());
    }

    @Test
    void daysThatAreOverSayNothingAnyMore() {
        assertThat(rolled("set-departures yard=FRE days=2019-06-24..2019-06-25 departures=1;"
                        + " set-handovers center=SJC days=2019-06-24..2019-06-25 regular=2; roll to=2019-06-25"))
                .contains(
                        "+ " + FRE + ", \"departureDays\": {\"2019-06-25\": 1}}",
                        "+ " + SJC + ", \"handoverDays\": {\"2019-06-25\": {\"regular\": 2}}, \"lotSpaces\": 5}");
    }

    @Test
    void aTripMayLeaveLaterAndIsADepartureLessOnThatDay() {
        assertThat(rolled(rollTo(25, "{\"event\": \"departed\", \"day\": \"2019-06-25\", \"trip\": \"C1-1\"}")))
                .containsExactly(
                        "- " + FRE + "}",
                        "- " + C1 + "}",
                        "- " + B + "}",
                        "+ " + FRE + ", \"departureDays\": {\"2019-06-25\": 1}}",
                        "+ " + C1 + FIRST_TRIP.replace("24", "25"),
                        "+ " + B + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-25\"}}");
    }

    @Test
    void aCarrierMayLeaveWithOtherVehiclesThanPlanned() {
        assertThat(rolled(rollTo(
                        25,
                        "{\"event\": \"departed\", \"day\": \"2019-06-24\", \"trip\": \"C1-1\","
                                + " \"stops\": [{\"center\": \"SJC\", \"orders\": [\"A\"]}]}")))
                .containsExactly(
                        "- " + C1 + "}",
                        "- " + A + "}",
                        "+ " + C1 + FIRST_TRIP,
                        "+ " + A + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-24\"}}");
    }

    @Test
    void withoutAPlanOnlyEventsHaveHappened() {
        String departed = "{\"event\": \"departed\", \"day\": \"2019-06-24\", \"carrier\": \"C1\","
                + " \"stops\": [{\"center\": \"SJC\", \"orders\": [\"A\", \"B\"]}]}";
        String handedOver =
                "{\"event\": \"handed-over\", \"day\": \"2019-06-24\", \"order\": \"B\", \"center\": \"SJC\"}";

        Problem problem = Changed.by(rollTo(25, departed + ", " + handedOver));

        assertThat(Changed.written(problem))
                .contains(
                        C1 + FIRST_TRIP,
                        A + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-24\"}}",
                        "\"deliveredInQuarter\": 1")
                .doesNotContain("{\"id\": \"B\"");
    }

    @Test
    void aVehicleMayArriveOnAnotherDayAndIsThenNotHandedOver() {
        assertThat(rolled(rollTo(26, "{\"event\": \"arrived\", \"day\": \"2019-06-26\", \"order\": \"B\"}")))
                .contains("+ " + B + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-26\"}}");
        assertThat(rolled(rollTo(26, "{\"event\": \"arrived\", \"day\": \"2019-06-25\", \"order\": \"B\"}")))
                .contains("- " + B + "}")
                .noneMatch(line -> line.startsWith("+ " + B));
    }

    @Test
    void whatWasHandedOverTodayIsAHandoverLess() {
        assertThat(rolled(rollTo(25, "{\"event\": \"handed-over\", \"day\": \"2019-06-25\", \"order\": \"B\"}")))
                .contains(
                        "- " + B + "}",
                        "+ " + SJC + ", \"handoverDays\": {\"2019-06-25\": {\"regular\": 2}}, \"lotSpaces\": 5}")
                .noneMatch(line -> line.startsWith("+ " + B));
    }

    @Test
    void regularHandoversGoBeforeSurgeAndNoNumberGoesBelowNothing() {
        String sea = "{\"event\": \"handed-over\", \"day\": \"2019-06-25\", \"center\": \"SEA\", \"order\": ";

        assertThat(Changed.written(Changed.by("set-handovers center=SEA days=2019-06-25 regular=1 surge=2; "
                        + rollTo(25, sea + "\"A\"}, " + sea + "\"C\"}"))))
                .contains("{\"2019-06-25\": {\"regular\": 0, \"surge\": 1}}");
        assertThat(Changed.written(Changed.by("set-handovers center=SEA days=2019-06-25 regular=1 surge=0; "
                        + rollTo(25, sea + "\"A\"}, " + sea + "\"C\"}"))))
                .contains("{\"2019-06-25\": {\"regular\": 0}}");
    }

    @Test
    void aTripThatFailedLeavesEverythingInTheYard() {
        assertThat(rolled(rollTo(25, "{\"event\": \"failed\", \"day\": \"2019-06-24\", \"trip\": \"C1-1\"}")))
                .isEmpty();
        assertThat(rolled(rollTo(26, "{\"event\": \"failed\", \"day\": \"2019-06-24\", \"trip\": \"C1-1\"}")))
                .noneMatch(line -> line.contains("\"B\""));
    }

    @Test
    void aHandoverThatFailedLeavesTheVehicleAtTheCenter() {
        assertThat(rolled(rollTo(26, "{\"event\": \"failed\", \"day\": \"2019-06-25\", \"order\": \"B\"}")))
                .contains("+ " + B + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-24\"}}");
    }

    @Test
    void aCarrierThatBrokeDownHasNotLeftAndIsOff() {
        assertThat(rolled(rollTo(26, "{\"event\": \"broken-down\", \"day\": \"2019-06-25\", \"carrier\": \"C1\"}")))
                .containsExactly(
                        "- " + C1 + "}", "- " + B + "}", "+ " + C1 + ", \"availableTo\": \"2019-06-24\"" + FIRST_TRIP);
        assertThat(rolled(rollTo(
                        25,
                        "{\"event\": \"broken-down\", \"day\": \"2019-06-24\", \"carrier\": \"C1\","
                                + " \"until\": \"2019-06-25\"}")))
                .containsExactly("- " + C1 + "}", "+ " + C1 + ", \"offDays\": [\"2019-06-24\", \"2019-06-25\"]}");
    }

    @Test
    void eachErrorHasItsPlace() {
        assertThat(Changed.wrong("roll to=2019-06-25; roll to=2019-06-27", null))
                .containsExactly(
                        "operation 1.to: needs the plan, or events, to know what has happened; give the plan with --plan",
                        "operation 2.to: 2019-06-27 is no planning day; planning days are 2019-06-25 to 2019-06-26",
                        "operation 2.to: needs the plan, or events, to know what has happened; give the plan with --plan");
        assertThat(Changed.wrong(
                        rollTo(
                                25,
                                String.join(
                                        ", ",
                                        "{\"event\": \"departed\", \"day\": \"2019-06-26\", \"trip\": \"C1-9\"}",
                                        "{\"event\": \"departed\", \"day\": \"2019-06-24\", \"carrier\": \"C9\", \"stops\":"
                                                + " [{\"center\": \"SAE\", \"orders\": [\"A\", \"X\"]}]}",
                                        "{\"event\": \"departed\", \"day\": \"2019-06-24\", \"order\": \"A\"}",
                                        "{\"event\": \"arrived\", \"day\": \"2019-06-24\", \"order\": \"C\"}",
                                        "{\"event\": \"handed-over\", \"day\": \"2019-06-24\", \"order\": \"B\", \"center\": \"SEA\"}",
                                        "{\"event\": \"failed\", \"day\": \"2019-06-23\", \"trip\": \"C1-1\"}",
                                        "{\"event\": \"broken-down\", \"day\": \"2019-06-25\", \"carrier\": \"C1\","
                                                + " \"until\": \"2019-06-24\"}")),
                        Changed.plan()))
                .containsExactly(
                        "operation 1.events[6].until: 2019-06-24 is before from, 2019-06-25",
                        "operation 1.events[0].day: 2019-06-26 is after 2019-06-25; events are of 2019-06-24 to 2019-06-25",
                        "operation 1.events[0].trip: no trip \"C1-9\"; did you mean \"C1-2\"?",
                        "operation 1.events[1].carrier: no carrier \"C9\"; did you mean \"C1\"?",
                        "operation 1.events[1].stops[0].center: no center \"SAE\"; did you mean \"SEA\"?",
                        "operation 1.events[1].stops[0].orders[1]: no order \"X\"",
                        "operation 1.events[2].order: does not go with departed; leave it out",
                        "operation 1.events[2]: nothing that has left; give trip, or carrier and stops",
                        "operation 1.events[3]: the plan does not say where; give center",
                        "operation 1.events[4].center: \"SEA\" is not among the order's centers; its centers are SJC",
                        "operation 1.events[5].day: 2019-06-23 is before the first planning day;"
                                + " events are of 2019-06-24 to 2019-06-25",
                        "operation 1.events[5].day: by the plan it leaves on 2019-06-24; give that day");
        assertThat(Changed.wrong(
                        rollTo(25, "{\"event\": \"arived\", \"day\": 3}, {\"day\": \"2019-06-24\", \"trip\": \"x\"}")))
                .containsExactly(
                        "operation 1.events[0].event: no event \"arived\"; did you mean \"arrived\"?",
                        "operation 1.events[0].day: expected a day such as \"2019-06-24\", found 3",
                        "operation 1.events[1].event: missing; an event needs event, day");
    }

    @Test
    void whatIsLeftOfThePlanIsAPlanOfTheRest() {
        Problem later = Changed.by("roll to=2019-06-25", Changed.plan());
        Plan left = Remaining.of(Changed.plan(), later);

        assertThat(left.trips()).extracting("id").containsExactly("C1-2");
        assertThat(left.deliveries()).extracting("order", "trip").hasToString("[(\"B\", null), (\"A\", \"C1-2\")]");
        assertThat(PlanChecker.check(later, left).violations()).isEmpty();
    }

    @Test
    void theDocumentShowsAnExampleOfEachEvent() throws IOException {
        List<String> events = Pattern.compile("\\| `(\\{\"event\".*})` \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../docs/changes.md")))
                .results()
                .map(event -> event.group(1))
                .toList();

        assertThat(events)
                .hasSize(7)
                .allSatisfy(event -> assertThat(Changed.wrong(rollTo(25, event), Changed.plan()))
                        .isEmpty());
        assertThat(events.stream()
                        .map(event -> ((Roll) ChangeReader.text(rollTo(25, event))
                                        .change()
                                        .operations()
                                        .get(0))
                                .events()
                                .get(0)
                                .kind()))
                .containsAll(Arrays.asList(EventKind.values()));
    }
}
