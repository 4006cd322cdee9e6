package dev.quarterback.quarter;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.path;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.RecordedPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A quarter that goes on day by day, each morning told what it learns, is the one that is simulated. */
class QuarterDaysTest {
    private static final SimulationOptions FEW_STEPS = new SimulationOptions(5, 3, 100, 7);

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void dayByDayWithSlicesOfAPathItIsWhatASimulationIs(PolicyKind policy) {
        for (long seed = 1; seed <= 2; seed++) {
            Problem quarter = RandomQuarter.problem(seed);
            SamplePath path = RandomQuarter.path(quarter, seed);
            assertThat(path.vessels()).isNotEmpty();

            History simulated = Played.history(quarter, path, policy, FEW_STEPS, new Played());

            assertThat(dayByDay(quarter, path, policy)).isEqualTo(simulated.days());
        }
    }

    @Test
    void aBreakdownFromBeforeTheFirstDayIsToldOnTheFirstMorning() {
        Problem quarter = fiveDays().order(order("A")).build();
        SamplePath path = path().breaksDown("C1", setback(22, 4))
                .breaksDown("C2", setback(23, 3))
                .build();

        History simulated = Played.history(quarter, path, PolicyKind.ROLLING, FEW_STEPS, new Played());

        assertThat(Played.text(simulated).subList(0, 2)).containsExactly("24: ", "25: ");
        assertThat(Played.text(simulated).get(2)).matches("26: C[12] SJC 26 A; handed over A");
        assertThat(dayByDay(quarter, path, PolicyKind.ROLLING)).isEqualTo(simulated.days());
    }

    /** Each morning only what it and those before have learned is there. */
    private static List<HistoryDay> dayByDay(Problem quarter, SamplePath path, PolicyKind policy) {
        List<SamplePath> told = new ArrayList<>();
        List<HistoryDay> past = new ArrayList<>();
        PlannedDay planned = null;
        for (LocalDate morning = quarter.firstDay(); true; morning = morning.plusDays(1)) {
            told.add(DaySlice.of(quarter, path, morning));
            QuarterDays days = days(quarter, told, morning, policy);
            DayStart start = DayStart.ofFirst(quarter);
            if (planned != null) {
                PastDay over = days.happen(planned);
                past.add(over.history());
                start = over.next();
            }
            if (start == null) {
                return past;
            }
            planned = planned(days, start);
        }
    }

    private static QuarterDays days(Problem quarter, List<SamplePath> told, LocalDate morning, PolicyKind policy) {
        SamplePath recorded = RecordedPath.withUntold(
                RecordedPath.of(quarter.name(), told),
                quarter.orders().stream().map(Order::id).toList(),
                morning.plusDays(1));
        return QuarterDays.asRecorded(quarter, recorded, policy, new DeliveryPlanner()::planWithoutBound, FEW_STEPS);
    }

    private static @Nullable PlannedDay planned(QuarterDays days, DayStart start) {
        return days.plan(
                start,
                warning -> {
                    throw new AssertionError(warning);
                },
                new StopSignal());
    }

    @Test
    void aMorningThatIsStoppedHasNoPlan() {
        Problem quarter = fiveDays().order(order("A")).build();
        StopSignal stop = new StopSignal();
        stop.stop();

        PlannedDay planned = days(quarter, List.of(path().build()), june(24), PolicyKind.ROLLING)
                .plan(DayStart.ofFirst(quarter), warning -> {}, stop);

        assertThat(planned).isNull();
    }

    @Test
    void whatIsToldOfAVehicleIsKnownAtOnce() {
        Problem quarter = fiveDays().order(order("A").withReadyDay(june(26))).build();
        SamplePath told = path().known("A", 24).ready("A", 27).build();

        PlannedDay planned = Objects.requireNonNull(
                planned(days(quarter, List.of(told), june(24), PolicyKind.ROLLING), DayStart.ofFirst(quarter)));

        assertThat(planned.window().orders()).extracting(Order::readyDay).containsExactly(june(27));
    }

    @Test
    void ofWhatIsToldTwiceOfAVehicleTheLastHolds() {
        SamplePath first = path().known("A", 24).ready("A", 27).absent("A", 24).build();
        SamplePath second = path().ready("A", 28).notFit("A", setback(25, 2)).build();

        assertThat(RecordedPath.of(first.problem(), List.of(first, second)).orders())
                .containsExactly(new OrderPath("A", june(24), june(28), List.of(june(24)), List.of(setback(25, 2))));
    }
}
