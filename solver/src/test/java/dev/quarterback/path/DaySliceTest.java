package dev.quarterback.path;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a morning learns of a path. */
class DaySliceTest {
    private static final Problem QUARTER = fiveDays()
            .vessel("V1", "FRE", "2019-06-26")
            .order(order("A").withReadyDay(june(25)))
            .order(order("B"))
            .build();
    private static final SamplePath PATH = new SamplePath(
            "small",
            3L,
            List.of(new OrderPath("A", june(24), june(27), List.of(june(25), june(26)), List.of(setback(26, 2)))),
            List.of(new VesselPath("V1", june(25))),
            List.of(new CarrierPath("C1", List.of(setback(24, 3)), List.of(setback(28, 1)))));

    private static SamplePath of(int day) {
        return DaySlice.of(QUARTER, PATH, june(day));
    }

    private static SamplePath slice(List<OrderPath> orders, List<VesselPath> vessels, List<CarrierPath> carriers) {
        return new SamplePath("small", 3L, orders, vessels, carriers);
    }

    private static OrderPath known(String order) {
        return new OrderPath(order, june(24), null, List.of(), List.of());
    }

    @Test
    void theFirstMorningLearnsWhichOrdersThereAreAndNothingElse() {
        assertThat(of(24)).isEqualTo(slice(List.of(known("A"), known("B")), List.of(), List.of()));
    }

    @Test
    void theFirstMorningLearnsOfBreakdownsThatLastFromBeforeAndOfNothingElseThatWas() {
        SamplePath path = new SamplePath(
                "small",
                3L,
                List.of(new OrderPath("A", june(24), null, List.of(june(23)), List.of(setback(23, 5)))),
                List.of(),
                List.of(
                        new CarrierPath("C1", List.of(setback(20, 4), setback(21, 4)), List.of(setback(23, 1))),
                        new CarrierPath("C2", List.of(setback(20, 4)), List.of(setback(23, 1)))));

        assertThat(DaySlice.of(QUARTER, path, june(24)))
                .isEqualTo(slice(
                        List.of(known("A"), known("B")),
                        List.of(),
                        List.of(new CarrierPath("C1", List.of(setback(21, 4)), List.of()))));
        assertThat(DaySlice.of(QUARTER, path, june(25)).carriers()).isEmpty();
    }

    @Test
    void eachMorningLearnsRealDaysOnTheEarlierOneAndWhatWentWrongTheDayBefore() {
        assertThat(of(25))
                .isEqualTo(slice(
                        List.of(new OrderPath("A", null, june(27), List.of(), List.of())),
                        List.of(new VesselPath("V1", june(25))),
                        List.of(new CarrierPath("C1", List.of(setback(24, 3)), List.of()))));
        assertThat(of(26))
                .isEqualTo(slice(
                        List.of(new OrderPath("A", null, null, List.of(june(25)), List.of())), List.of(), List.of()));
        assertThat(of(27))
                .isEqualTo(slice(
                        List.of(new OrderPath("A", null, null, List.of(june(26)), List.of(setback(26, 2)))),
                        List.of(),
                        List.of()));
    }

    /** Its vessel is to land on the 26th: sooner nobody looks at the vehicle. */
    @Test
    void aVehicleByVesselIsFoundToBeLateOnceItsVesselShouldHaveBroughtIt() {
        Problem quarter = fiveDays()
                .vessel("V1", "FRE", "2019-06-26")
                .order(order("A").withVessel("V1"))
                .build();
        LocalDate due = quarter.vessels().get(0).readyDay();
        SamplePath path = slice(
                List.of(new OrderPath("A", june(24), due.plusDays(1), List.of(), List.of())), List.of(), List.of());

        assertThat(DaySlice.of(quarter, path, june(24)).orders()).containsExactly(known("A"));
        assertThat(DaySlice.of(quarter, path, due).orders())
                .containsExactly(new OrderPath("A", null, due.plusDays(1), List.of(), List.of()));
    }

    @Test
    void theMorningAfterTheLastDayLearnsWhatWentWrongOnIt() {
        assertThat(of(29))
                .isEqualTo(slice(
                        List.of(), List.of(), List.of(new CarrierPath("C1", List.of(), List.of(setback(28, 1))))));
    }

    @Test
    void allSlicesTogetherAreThePathAsFarAsItMatters() {
        List<SamplePath> slices = june(24).datesUntil(june(30))
                .map(day -> DaySlice.of(QUARTER, PATH, day))
                .toList();

        assertThat(RecordedPath.of("small", slices))
                .isEqualTo(slice(List.of(PATH.orders().get(0), known("B")), PATH.vessels(), PATH.carriers()));
    }
}
