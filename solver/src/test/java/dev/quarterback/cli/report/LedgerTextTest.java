package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.Load;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.bound.ledger.Loss;
import dev.quarterback.bound.ledger.LossKind;
import dev.quarterback.bound.ledger.LossLedger;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTextTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 24);

    private static final Problem PROBLEM = new ProblemBuilder("ledger", "2019-06-24", "2019-06-25")
            .yard("FRE", 37.5, -122)
            .yard("BAL", 39, -76)
            .center("SEA", 47, -122, 9)
            .center("SJC", 37.4, -122, 9)
            .carrier("C1", "FRE", 9, 17500)
            .build();

    private static Loss trip(String id, double profit) {
        Carrier carrier = PROBLEM.carriers().get(0);
        Trip trip = new Trip(id, "C1", DAY, List.of("SJC", "SEA"));
        ResolvedTrip resolved =
                new ResolvedTrip(trip, carrier, Tours.of(PROBLEM).of(carrier, trip.stops()), new Load(7, 7, 9000));
        return new Loss.OfTrip("FRE", resolved, profit, 1200, 0.01);
    }

    private static String text(long impossible, List<Loss> losses) {
        double gap = losses.stream().mapToDouble(Loss::amount).sum();
        LossLedger ledger = new LossLedger(0, 1000 + gap, 0, 1000, impossible, losses);
        return String.join("\n", LedgerText.lines(ledger, PROBLEM));
    }

    @Test
    void lossesAreSummedByKindAndByYard() {
        List<Loss> losses = List.of(
                new Loss.OrderLeft("BAL", "A", 2.5),
                new Loss.OrderLeft("FRE", "B", 1.5),
                trip("C1-1", 7),
                trip("C1-2", 13),
                new Loss.IdleTime("FRE", "C1", 30, 3000, 2400, 3500),
                new Loss.Unused(LossKind.DEPARTURES_UNUSED, "BAL", DAY, 3, 1, 0.25),
                new Loss.Unused(LossKind.HANDOVERS_UNUSED, "SEA", DAY, 9, 7, 0.5),
                new Loss.SlackCut("SEA", DAY, false, 4, 2, 0.125),
                new Loss.OnSite("SJC", 3, 2));

        assertThat(text(2, losses)).isEqualTo("""

                        Ledger of losses: bound 1,016.75, plan 1,000, lost 16.75
                        No loss: 2 orders that no plan can deliver

                        loss by            weighted  share
                        orders left            4.00   24 %
                        trips                  4.00   24 %
                        idle time              6.00   36 %
                        departures unused      0.50    3 %
                        handovers unused       1.00    6 %
                        slack of cuts          0.25    1 %
                        vehicles on site       1.00    6 %
                        total                 16.75  100 %

                        Trips: 1 of 2 lose 5.00 against the price of their minutes, the others gain 1.00

                        yard     orders left  trips  idle time  departures  total
                        FRE             1.50   4.00       6.00        0.00  11.50
                        BAL             2.50   0.00       0.00        0.50   3.00
                        centers                                              2.25

                        dearest trip of             day    stops  vehicles  minutes  loss
                        C1               Mon 2019-06-24  SJC SEA         7    1,200  5.00""");
    }

    @Test
    void tenTripsAreShownAtMost() {
        List<Loss> trips = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            trips.add(trip("C1-" + i, 2 + i * 0.5));
        }

        assertThat(text(0, trips).lines().filter(line -> line.startsWith("C1 ")))
                .hasSize(10);

        trips.add(trip("C1-11", 1));

        assertThat(text(0, trips).lines().filter(line -> line.startsWith("C1 ")))
                .hasSize(10)
                .first()
                .asString()
                .endsWith(" 11.00");
    }
}
