package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.BoardCounts;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.TripText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the vehicles of a trip when its way changes; a carrier has 600 minutes a day, loading takes no time. */
class TripBuilderTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    /** FAR is 700 minutes away, 750 over NEAR, and 1,250 over MID: a day later. */
    private final ProblemBuilder problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
            .model("M3", 1847)
            .yard("FRE", 37, -122)
            .center("NEAR", 38, -122, 10)
            .center("MID", 42, -122, 10)
            .center("FAR", 45, -122, 10)
            .lane("FRE", "NEAR", 100, 100)
            .lane("FRE", "MID", 650, 650)
            .lane("FRE", "FAR", 700, 700)
            .lane("NEAR", "MID", 700, 700)
            .lane("NEAR", "FAR", 650, 650)
            .lane("MID", "FAR", 600, 600)
            .order(Order.of("N1", "M3", "FRE", "NEAR"))
            .order(Order.of("N2", "M3", "FRE", "NEAR"))
            .order(Order.of("F1", "M3", "FRE", "FAR"))
            .order(Order.of("F2", "M3", "FRE", "FAR").withUnavailableDays(days(3, 4, 5, 6)))
            .order(Order.of("F3", "M3", "FRE", "FAR").withUnavailableDays(days(2, 3, 4, 5, 6)));

    private static LocalDate[] days(int... days) {
        return IntStream.of(days).mapToObj(FIRST::plusDays).toArray(LocalDate[]::new);
    }

    private static Carrier carrier() {
        return new Carrier("C1", "FRE", 3, 17500, 600, null, null, List.of());
    }

    /** A trip under construction with what is around it. */
    private static final class Site {
        final Facts facts;
        final Board board;
        final RemovedOrders removed;
        final TripBuilder builder;
        final DutySheet sheet;

        Site(ProblemBuilder problem, long seed) {
            facts = new Facts(problem.build());
            board = new Board(facts);
            removed = new RemovedOrders(facts.orders, board);
            builder = new TripBuilder(facts, board, removed, new SplittableRandom(seed));
            sheet = new DutySheet(facts);
            sheet.fill(0, Roster.EMPTY);
        }

        HandMadeTrip trip(String... stops) {
            return new HandMadeTrip(facts, "C1", 0, stops);
        }

        int center(String id) {
            return HandMadeTrip.center(facts, id);
        }

        boolean addStop(int at, String center) {
            return builder.addStop(at, center(center), sheet);
        }

        /** The trip as it is; it is taken up again. */
        String now() {
            LoadedTrip trip = builder.build();
            builder.take(trip);
            return TripText.of(facts, trip);
        }
    }

    private Site site() {
        return new Site(problem, 1);
    }

    @Test
    void aStopOnTheWayThatCostsNoDayLeavesTheHandoversAsTheyAre() {
        Site site = new Site(problem.carrier(carrier()), 1);
        site.builder.take(
                site.trip("FAR").ride("F1", "FAR", 4).ride("F2", "FAR", 1).build());

        assertThat(site.addStop(0, "NEAR")).isTrue();
        assertThat(site.now()).isEqualTo("C1 0: NEAR/0 [], FAR/1 [F1/4, F2/1]");
    }

    /** F1 still comes in time for its day, F2 finds another one, and there is none for F3. */
    @Test
    void vehiclesThatComeADayLaterKeepTheirHandoverGetAnotherDayOrAreLeftOut() {
        problem.carrier(carrier());
        Site site = site();
        site.builder.take(site.trip("FAR")
                .ride("F1", "FAR", 4)
                .ride("F2", "FAR", 1)
                .ride("F3", "FAR", 1)
                .build());

        assertThat(site.addStop(0, "MID")).isTrue();
        assertThat(site.now()).isEqualTo("C1 0: MID/1 [], FAR/2 [F1/4, F2/2]");
        assertThat(site.removed.count()).isEqualTo(1);
        assertThat(site.removed.get(0)).isEqualTo(HandMadeTrip.order(site.facts, "F3"));
    }

    @Test
    void aDayTripBecomesALongOneAndADayTripAgain() {
        problem.carrier(carrier());
        Site site = site();
        site.builder.take(
                site.trip("NEAR").ride("N1", "NEAR", 0).ride("N2", "NEAR", 3).build());

        assertThat(site.addStop(0, "MID")).isTrue();
        String longTrip = site.now();
        site.builder.removeStop(0);

        assertThat(longTrip).isEqualTo("C1 0: MID/1 [], NEAR/2 [N1/2, N2/3]");
        assertThat(site.now()).isEqualTo("C1 0: NEAR/0 [N1/2, N2/3]");
    }

    /** A handover on the day of the appointment becomes possible when the trip is a day trip again. */
    @Test
    void aVehicleThatComesEarlierKeepsItsAppointmentIfItCan() {
        problem.carrier(carrier())
                .order(Order.of("N3", "M3", "FRE", "NEAR").withAppointment(new Order.Handover("NEAR", FIRST)));
        Site site = site();
        site.builder.take(site.trip("MID", "NEAR").ride("N3", "NEAR", 2).build());

        site.builder.removeStop(0);

        assertThat(site.now()).isEqualTo("C1 0: NEAR/0 [N3/0]");
    }

    @Test
    void nothingChangesWhereTheCarrierHasNoTime() {
        problem.carrier(carrier().withAvailability(null, FIRST, List.of()));
        Site site = site();
        site.builder.take(site.trip("NEAR").ride("N1", "NEAR", 0).build());
        String board = BoardCounts.of(site.facts, site.board);

        assertThat(site.addStop(0, "MID")).isFalse();
        assertThat(BoardCounts.of(site.facts, site.board)).isEqualTo(board);
        assertThat(site.now()).isEqualTo("C1 0: NEAR/0 [N1/0]");
    }

    /** To B it takes 10 minutes over A, and so from B home. */
    private static ProblemBuilder withShortcut(int dutyMinutes) {
        return new ProblemBuilder("shortcut", "2019-06-24", "2019-06-25")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("A", 37, -122, 10)
                .center("B", 37, -122, 10)
                .lane("FRE", "A", 5, 5)
                .lane("A", "B", 5, 5)
                .lane("FRE", "B", 100, 100)
                .carrier(new Carrier("C1", "FRE", 3, 17500, dutyMinutes, null, FIRST, List.of()));
    }

    private static Set<String> tripsToB(int dutyMinutes) {
        Set<String> trips = new TreeSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Site site = new Site(withShortcut(dutyMinutes), seed);
            site.builder.begin(0, 0);
            trips.add(site.addStop(0, "B") ? site.now() : "none");
        }
        return trips;
    }

    /** A center is a stop once, so that one of the two ways takes 100 minutes. */
    @Test
    void aShortcutIsTakenAlwaysWhereTimeAsksForItAndElseAtTimes() {
        assertThat(tripsToB(110)).containsExactly("C1 0: A/0 [], B/0 []", "C1 0: B/0 [], A/0 []");
        assertThat(tripsToB(200)).containsExactly("C1 0: A/0 [], B/0 []", "C1 0: B/0 []", "C1 0: B/0 [], A/0 []");
        assertThat(tripsToB(109)).containsExactly("none");
    }

    @Test
    void aStopThatNothingIsLoadedForGivesWay() {
        problem.carrier(carrier()).rules(problem.build().rules().withMaxStops(2));
        Site site = site();
        site.builder.take(site.trip("MID", "FAR").ride("F1", "FAR", 4).build());

        assertThat(site.builder.mayChangeStops()).isTrue();
        assertThat(site.builder.replaceIdleStop(site.center("NEAR"), site.sheet))
                .isTrue();
        assertThat(site.now()).isEqualTo("C1 0: FAR/1 [F1/4], NEAR/2 []");
    }

    @Test
    void noStopGivesWayThatAVehicleIsLoadedFor() {
        problem.carrier(carrier()).rules(problem.build().rules().withMaxStops(1));
        Site site = site();
        site.builder.take(site.trip("FAR").ride("F1", "FAR", 4).build());

        assertThat(site.builder.mayChangeStops()).isFalse();
        assertThat(site.builder.replaceIdleStop(site.center("NEAR"), site.sheet))
                .isFalse();
        assertThat(site.now()).isEqualTo("C1 0: FAR/1 [F1/4]");
    }

    /** The carrier has a day; a trip over NEAR and MID takes three. */
    @Test
    void aStopStaysWhereTheCarrierHasNoTimeForTheOther() {
        problem.carrier(carrier().withAvailability(null, FIRST, List.of()))
                .rules(problem.build().rules().withMaxStops(2));
        Site site = site();
        site.builder.take(site.trip("NEAR").ride("N1", "NEAR", 0).build());
        site.builder.insertStop(1, site.center("FAR"));
        String before = site.now();

        assertThat(site.builder.replaceIdleStop(site.center("MID"), site.sheet)).isFalse();
        assertThat(site.now()).isEqualTo(before);
    }

    /** Over A the vehicle for B comes on the second day; without it on the first, on which its customer is away. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anIdleStopStaysWithoutWhichAVehicleWouldHaveToWaitOnAFullLot(int lotSpaces) {
        ProblemBuilder idle = new ProblemBuilder("lot", "2019-06-24", "2019-06-25")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .center("A", 38, -122, 10)
                .center(new Center("B", null, 39, -122, new Handovers(10, 0), new TreeMap<>(), lotSpaces, 0))
                .lane("FRE", "A", 400, 400)
                .lane("A", "B", 400, 400)
                .lane("FRE", "B", 500, 500)
                .carrier(carrier())
                .order(Order.of("B1", "M3", "FRE", "B").withUnavailableDays(FIRST));
        Site site = new Site(idle, 1);
        site.builder.take(site.trip("A", "B").ride("B1", "B", 1).build());

        site.builder.dropIdleStops();

        assertThat(site.now()).isEqualTo(lotSpaces == 0 ? "C1 0: A/0 [], B/1 [B1/1]" : "C1 0: B/0 [B1/1]");
    }
}
