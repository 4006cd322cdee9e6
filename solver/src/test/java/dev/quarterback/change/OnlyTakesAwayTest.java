package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.Planning;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes after which what was proven before holds. */
class OnlyTakesAwayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carrier-off carrier=C1 from=2019-06-25                                  | true
            remove-carriers carriers=C1; close-center center=SEA                    | true
            set-handovers center=SEA days=2019-06-25 minus=1 minusSurge=1           | true
            cancel-appointment order=A; set-weights km=2                            | true
            set-handovers center=SEA days=2019-06-25 minus=1 plusSurge=1            | false
            set-handovers center=SEA days=2019-06-25 regular=1                      | false
            carrier-off carrier=C1 from=2019-06-25; add-carriers count=1 like=C2    | false
            remove-orders orders=A                                                  | false
            give-appointment order=A center=SEA day=2019-06-25                      | false
            lock order=A center=SEA day=2019-06-25                                  | false
            roll to=2019-06-25                                                      | false
            set-carrier carrier=C1 dutyMinutesPerDay=60                             | false
            """)
    void onlyWhatCannotHelp(String change, boolean isTakingAway) {
        assertThat(ChangeReader.text(change).change().onlyTakesAway()).isEqualTo(isTakingAway);
    }

    @Test
    void noChangeAtAll() {
        assertThat(Change.of().onlyTakesAway()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(701, 730);
    }

    /** A plan of what is left is one of the problem before, too, delivers the same and keeps no fewer appointments. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanOfWhatIsLeftIsOneOfTheProblemBefore(long seed) {
        Problem before = Case.sound(seed).problem();
        LocalDate last = before.lastDay();
        Change change = Change.of(
                new CarrierOff(before.carriers().get(0).id(), last, null),
                new CloseCenter(before.centers().get(0).id(), List.of(before.firstDay())));
        Problem after = ChangedProblem.of(before, change, null);

        Plan plan = Planning.search(after, 20).plan();
        CheckReport report = PlanChecker.check(before, plan);

        assertThat(change.onlyTakesAway()).isTrue();
        assertThat(report.violations()).isEmpty();
        PlanFigures figures = PlanChecker.check(after, plan).figures();
        assertThat(report.figures().deliveredWeight()).isEqualTo(figures.deliveredWeight());
        assertThat(report.figures().appointmentsKept()).isGreaterThanOrEqualTo(figures.appointmentsKept());
    }
}
