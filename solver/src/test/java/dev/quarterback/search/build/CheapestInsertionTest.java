package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.BoardCounts;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.TripText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each carrier makes one trip a day, with two positions; NORTH and POLE lie in one direction, SOUTH in the other. */
class CheapestInsertionTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    private final ProblemBuilder problem = days(1).center("NORTH", 38, -122, 9)
            .center("POLE", 39, -122, 9)
            .center("SOUTH", 36, -122, 9)
            .order(Order.of("N1", "M3", "FRE", "NORTH"))
            .order(Order.of("S1", "M3", "FRE", "SOUTH"))
            .order(Order.of("S2", "M3", "FRE", "SOUTH"));

    private static ProblemBuilder days(int days) {
        return new ProblemBuilder("days", "2019-06-24", FIRST.plusDays(days - 1).toString())
                .rules(new Rules(0, 0, 1, 60, 1, 3, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122);
    }

    private ProblemBuilder carriers(int count, int dutyMinutes) {
        for (int i = 1; i <= count; i++) {
            problem.carrier(new Carrier("C" + i, "FRE", 2, 17500, dutyMinutes, null, null, List.of()));
        }
        return problem;
    }

    /** Trips on a workbench; the last order of the problem is put in. */
    private static final class Try {
        final Facts facts;
        final RecipeParts parts;

        Try(ProblemBuilder problem) {
            facts = new Facts(problem.build());
            parts = EmptySchedule.parts(facts, 4);
        }

        HandMadeTrip trip(String carrier, String... stops) {
            return new HandMadeTrip(facts, carrier, 0, stops);
        }

        Try with(HandMadeTrip trip) {
            parts.bench().add(trip.build());
            return this;
        }

        boolean insert(boolean byKm) {
            CheapestInsertion insertion = new CheapestInsertion(parts);
            insertion.start(byKm);
            for (int carrier = 0; carrier < facts.carriers.count; carrier++) {
                insertion.among(carrier);
            }
            return insertion.insert(facts.orders.count - 1);
        }

        List<String> trips() {
            List<String> trips = new ArrayList<>();
            for (int carrier = 0; carrier < facts.carriers.count; carrier++) {
                OpenCarrier open = parts.bench().open(carrier);
                for (int i = 0; i < open.tripCount(); i++) {
                    LoadedTrip trip = open.trip(i);
                    trips.add(TripText.of(facts, trip));
                }
            }
            return trips;
        }
    }

    private Try northAndSouth() {
        Try here = new Try(problem);
        return here.with(here.trip("C1", "NORTH").ride("N1", "NORTH", 0))
                .with(here.trip("C2", "SOUTH").ride("S1", "SOUTH", 0));
    }

    @Test
    void ridesAlongWhereATripStopsAlready() {
        carriers(3, 660).order(Order.of("NEW", "M3", "FRE", "SOUTH"));
        Try here = northAndSouth();

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips()).containsExactly("C1 0: NORTH/0 [N1/0]", "C2 0: SOUTH/0 [S1/0, NEW/0]");
    }

    @Test
    void goesToTheTripWithTheLeastDetour() {
        carriers(3, 660).order(Order.of("NEW", "M3", "FRE", "POLE"));
        Try here = northAndSouth();

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips())
                .as("before or after NORTH it costs the same")
                .containsExactly("C1 0: POLE/0 [NEW/0], NORTH/0 [N1/0]", "C2 0: SOUTH/0 [S1/0]");
    }

    @Test
    void goesToTheCenterThatCostsLeastAmongThoseOfTheOrder() {
        carriers(2, 660).order(Order.of("NEW", "M3", "FRE", "POLE", "SOUTH"));
        Try here = northAndSouth();

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips()).containsExactly("C1 0: NORTH/0 [N1/0]", "C2 0: SOUTH/0 [S1/0, NEW/0]");
    }

    @Test
    void makesANewTripWhenNoneHasRoom() {
        carriers(2, 660).order(Order.of("NEW", "M3", "FRE", "SOUTH"));
        Try here = new Try(problem);
        here.with(here.trip("C1", "SOUTH").ride("S1", "SOUTH", 0).ride("S2", "SOUTH", 0));

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips()).startsWith("C1 0: SOUTH/0 [S1/0, S2/0]").hasSize(2);
        assertThat(here.trips().get(1)).startsWith("C2 0: SOUTH/0 [NEW/0").endsWith("]");
    }

    @Test
    void changesNothingWhenThereIsNoRoomAnywhere() {
        carriers(1, 660).order(Order.of("NEW", "M3", "FRE", "SOUTH"));
        Try here = new Try(problem);
        here.with(here.trip("C1", "SOUTH").ride("S1", "SOUTH", 0).ride("S2", "SOUTH", 0));
        String before = BoardCounts.of(here.facts, here.parts.bench().board());

        assertThat(here.insert(false)).isFalse();
        assertThat(BoardCounts.of(here.facts, here.parts.bench().board())).isEqualTo(before);
        assertThat(here.trips()).containsExactly("C1 0: SOUTH/0 [S1/0, S2/0]");
    }

    /** NORTH and back takes 224 minutes, over POLE 446: that is two days, of which the carrier has one. */
    @Test
    void changesNothingWhenTheCarrierHasNoTime() {
        ProblemBuilder twoDays = days(2).center("NORTH", 38, -122, 9)
                .center("POLE", 39, -122, 9)
                .carrier(new Carrier("C1", "FRE", 2, 17500, 230, null, FIRST, List.of()))
                .order(Order.of("N1", "M3", "FRE", "NORTH"))
                .order(Order.of("NEW", "M3", "FRE", "POLE"));
        Try here = new Try(twoDays);
        here.with(here.trip("C1", "NORTH").ride("N1", "NORTH", 0));

        assertThat(here.insert(false)).isFalse();
        assertThat(here.trips()).containsExactly("C1 0: NORTH/0 [N1/0]");
    }

    /** Over X it is near by km, over Y by minutes. */
    @Test
    void savesKmWhereAskedForAndElseDutyTime() {
        for (boolean byKm : new boolean[] {true, false}) {
            ProblemBuilder lanes = days(1).center("X", 38, -122, 9)
                    .center("Y", 36, -122, 9)
                    .center("NEW", 37, -121, 9)
                    .lane("X", "NEW", 10, 300)
                    .lane("Y", "NEW", 300, 10)
                    .lane("FRE", "NEW", 300, 300)
                    .order(Order.of("X1", "M3", "FRE", "X"))
                    .order(Order.of("Y1", "M3", "FRE", "Y"))
                    .order(Order.of("N1", "M3", "FRE", "NEW"));
            for (int i = 1; i <= 2; i++) {
                lanes.carrier(new Carrier("C" + i, "FRE", 2, 17500, 2000, null, null, List.of()));
            }
            Try here = new Try(lanes);
            here.with(here.trip("C1", "X").ride("X1", "X", 0))
                    .with(here.trip("C2", "Y").ride("Y1", "Y", 0));

            assertThat(here.insert(byKm)).isTrue();
            assertThat(here.trips().get(byKm ? 0 : 1)).contains("N1/0");
        }
    }

    /** C1's trip leaves on the second day, too late for the appointment on the first. */
    @Test
    void ridesWhereItsAppointmentIsKept() {
        ProblemBuilder twoDays = days(2).center("SOUTH", 36, -122, 9)
                .order(Order.of("S1", "M3", "FRE", "SOUTH"))
                .order(Order.of("S2", "M3", "FRE", "SOUTH"))
                .order(Order.of("NEW", "M3", "FRE", "SOUTH").withAppointment(new Handover("SOUTH", FIRST)));
        for (int i = 1; i <= 2; i++) {
            twoDays.carrier(new Carrier("C" + i, "FRE", 2, 17500, 660, null, null, List.of()));
        }
        Try here = new Try(twoDays);
        here.with(new HandMadeTrip(here.facts, "C1", 1, "SOUTH").ride("S1", "SOUTH", 1))
                .with(here.trip("C2", "SOUTH").ride("S2", "SOUTH", 0));

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips()).containsExactly("C1 1: SOUTH/1 [S1/1]", "C2 0: SOUTH/0 [S2/0, NEW/0]");
    }

    /** NORTH is 112 minutes away, POLE 223: with 100 a day N1 comes on the fourth day instead of the second. */
    @Test
    void aLongTripMakesADetourAndItsVehiclesFindOtherDays() {
        ProblemBuilder week = days(7).center("NORTH", 38, -122, 9)
                .center("POLE", 39, -122, 9)
                .carrier(new Carrier("C1", "FRE", 2, 17500, 100, null, null, List.of()))
                .order(Order.of("N1", "M3", "FRE", "NORTH")
                        .withUnavailableDays(FIRST.plusDays(4), FIRST.plusDays(5), FIRST.plusDays(6)))
                .order(Order.of("NEW", "M3", "FRE", "POLE"));
        Try here = new Try(week);
        here.with(here.trip("C1", "NORTH").ride("N1", "NORTH", 1));

        assertThat(here.insert(false)).isTrue();
        assertThat(here.trips()).containsExactly("C1 0: POLE/2 [NEW/2], NORTH/3 [N1/3]");
    }
}
