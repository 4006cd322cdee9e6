package dev.quarterback.replanning;

import static dev.quarterback.replanning.ScarceDays.days;
import static dev.quarterback.replanning.ScarceDays.planned;
import static dev.quarterback.replanning.ScarceDays.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.Candidate.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one carrier more is estimated at and costs where the one that there is cannot work on all days. */
class CarrierCandidateTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");

    /** C1 itself brings two on Tuesday alone. */
    @Test
    void aCarrierMoreHasNoOffDaysIsWorthAllDaysAndCostsThem() {
        Carrier offOnMonday = days().carriers().get(0).withAvailability(null, null, List.of(MONDAY));

        Candidate carrier = carrier(days().withCarriers(List.of(offOnMonday)));

        assertThat(carrier.estimate()).isGreaterThan(3.9);
        assertThat(carrier.price()).isEqualTo(200);
    }

    @Test
    void aCarrierMoreHasNothingElseToDo() {
        Carrier busyOnMonday = days().carriers().get(0).withBusy(new BusyDay(MONDAY, 600, 3));

        assertThat(carrier(days().withCarriers(List.of(busyOnMonday))).estimate())
                .isGreaterThan(3.9);
    }

    private static Candidate carrier(Problem problem) {
        return report(planned(problem), 0, 0, null).candidates().stream()
                .map(VerifiedCandidate::candidate)
                .filter(each -> each.kind() == Kind.CARRIER)
                .findAny()
                .orElseThrow();
    }
}
