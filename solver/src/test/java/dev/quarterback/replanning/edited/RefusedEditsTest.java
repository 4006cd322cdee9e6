package dev.quarterback.replanning.edited;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that cannot be: each is named by its cell, with what would be right. */
class RefusedEditsTest {
    @TempDir
    private Path folder;

    private HandEdits hand;

    @BeforeEach
    void export() {
        hand = new HandEdits(folder);
    }

    @Test
    void anOrderThatDoesNotExist() {
        hand.add("deliveries", "AA,,,SEA,,2019-06-25,C1-1");

        assertThat(hand.refused()).containsExactly("deliveries!A7: no order \"AA\"; did you mean \"A\"?");
    }

    @Test
    void aCenterThatDoesNotExist() {
        hand.set("deliveries!D3", "SAE");

        assertThat(hand.refused()).containsExactly("deliveries!D3: no center \"SAE\"; did you mean \"SEA\"?");
    }

    @Test
    void aCenterThatTheCustomerDoesNotAccept() {
        hand.set("deliveries!D2", "POR");

        assertThat(hand.refused())
                .containsExactly("deliveries!D2: \"POR\" is not among the centers of order \"A\"; they are SEA");
    }

    @Test
    void aTripThatDoesNotExist() {
        hand.set("deliveries!G3", "C1-11");

        assertThat(hand.refused())
                .containsExactly("deliveries!G3: no trip \"C1-11\" in sheet trips; did you mean \"C1-1\"?");
    }

    @Test
    void aCarrierThatDoesNotExist() {
        hand.set("trips!B2", "C11");

        assertThat(hand.refused()).containsExactly("trips!B2: no carrier \"C11\"; did you mean \"C1\"?");
    }

    @Test
    void aStopThatDoesNotExist() {
        hand.set("trips!F2", "SEA PRO");

        assertThat(hand.refused()).containsExactly("trips!F2: no center \"PRO\"; did you mean \"POR\"?");
    }

    @Test
    void aDayThatIsNoPlanningDay() {
        hand.set("deliveries!F3", "2019-06-27");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!F3: handover on a day that the order does not allow: order B is handed over on"
                                + " 2019-06-27, the planning days are 2019-06-24 to 2019-06-26;"
                                + " the first day that would do there is 2019-06-24");
    }

    @Test
    void aDayBeforeTheVehicleIsReady() {
        hand.add("deliveries", "F,,,SEA,,2019-06-25,");

        assertThat(hand.refused())
                .containsExactly("deliveries!A7: trip departs before the vehicle is ready: order F is ready from"
                        + " 2019-06-26 on; the first day that would do there is 2019-06-26");
    }

    @Test
    void aTripThatDepartsBeforeTheVehicleIsReady() {
        hand.add("deliveries", "F,,,SEA,,2019-06-26,C1-1");

        assertThat(hand.refused())
                .containsExactly("deliveries!A7: trip departs before the vehicle is ready: order F is ready from"
                        + " 2019-06-26, its trip C1-1 departs on 2019-06-24;"
                        + " no trip of the plan would do; clear the trip's cell to have one planned");
    }

    @Test
    void aCenterThatIsClosedOnThatDay() {
        hand.set("deliveries!F4", "2019-06-26");

        assertThat(hand.refused())
                .containsExactly("deliveries!F4: too many handovers: 1 handover at center POR on 2019-06-26, at most 0"
                        + " regular and 0 surge ones are possible; the first day that would do there is 2019-06-24");
    }

    @Test
    void aDayBeforeTheTripThatWasNamedWithItArrives() {
        hand.set("deliveries!F3", "2019-06-24").set("deliveries!D3", "POR").set("deliveries!G3", "C2-1");

        assertThat(hand.refused())
                .containsExactly("deliveries!D3: handover before arrival and preparation: order B is handed over on"
                        + " 2019-06-24, it can be from 2019-06-25 on: its trip C2-1 arrives on 2019-06-25;"
                        + " the first day that would do there is 2019-06-25");
    }

    @Test
    void aTripThatDoesNotStopThere() {
        hand.set("deliveries!G3", "C2-1").set("deliveries!F3", "2019-06-25");

        assertThat(hand.refused())
                .containsExactly("deliveries!G3: trip does not stop at the center: order B is handed over at SEA, its"
                        + " trip C2-1 stops at [POR]; trips that would do: C1-1");
    }

    @Test
    void aTripForAVehicleOnSite() {
        hand.set("deliveries!G6", "C1-1");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!G6: vehicle on site rides on a trip: order E is on site at SEA and rides on"
                                + " trip C1-1, it needs none; clear the trip's cell");
    }

    @Test
    void aCarrierThatIsNotThereYet() {
        hand.set("trips!B2", "C4");

        assertThat(hand.refused())
                .containsExactly(
                        "trips!B2: carrier busy on a day it is not available: trip C1-1 keeps carrier C4 busy on"
                                + " 2019-06-24, it is available from 2019-06-25; the first day that would do is 2019-06-25;"
                                + " carriers that could then: C1, C2, C3");
    }

    @Test
    void aCarrierOfAnotherYard() {
        hand.set("trips!B2", "C9");

        assertThat(hand.refused())
                .containsExactly("trips!B2: trip leaves from another yard: carrier C9 is at home in yard LAX, all"
                        + " vehicles of trip C1-1 are in FRE; carriers that could: C1, C2, C3");
    }

    @Test
    void tooManyStops() {
        hand.set("trips!F2", "SEA POR SEA");

        assertThat(hand.refused())
                .containsExactly("trips!F2: trip has too few, too many or repeated stops: trip C1-1 has 3 stops"
                        + " [SEA, POR, SEA], 1 to 3 different ones are possible");
    }

    @Test
    void aTripAfterTheLastDay() {
        hand.set("trips!D2", "2019-06-27");

        assertThat(hand.refused())
                .containsExactly(
                        "trips!D2: trip departs outside the planning days: trip C1-1 departs on 2019-06-27, the"
                                + " planning days are 2019-06-24 to 2019-06-26; the first day that would do is 2019-06-24");
    }

    @Test
    void twoTripsOfACarrierAtTheSameTime() {
        hand.set("trips!B2", "C3").set("trips!B3", "C3").set("trips!D3", "2019-06-24");

        assertThat(hand.refused())
                .containsExactly(
                        "trips!B3: clashes with trips!B2: day trips exceed the duty time: carrier C3's day trips"
                                + " take 1230 minutes, its duty time is 660 minutes a day; take one of them back");
    }

    @Test
    void moreVehiclesMovedToATripThanItHasPositions() {
        hand.add("trips", "C3-9,C3,,2019-06-24,,SEA")
                .set("deliveries!G2", "C3-9")
                .set("deliveries!G3", "C3-9")
                .add("deliveries", "D,,,SEA,,2019-06-24,C3-9");

        assertThat(hand.refused())
                .containsExactly("deliveries!A7: clashes with trips!A4, deliveries!G2, deliveries!G3: too many vehicles"
                        + " on a trip: trip C3-9 carries 3 vehicles, carrier C3 has 2 positions;"
                        + " take one of them back");
    }

    @Test
    void moreOrdersMovedToADayThanTheCenterHandsOver() {
        hand.set("deliveries!F4", "2019-06-24")
                .set("deliveries!F5", "2019-06-24")
                .set("deliveries!D3", "POR");

        assertThat(hand.refused())
                .containsExactly("deliveries!F5: clashes with deliveries!D3, deliveries!F4: too many handovers: 3"
                        + " handovers at center POR on 2019-06-24, at most 2 regular and 0 surge ones are possible;"
                        + " take one of them back");
    }

    @Test
    void anOrderMovedToATripThatWasDeleted() {
        hand.delete("trips", 3)
                .set("deliveries!D3", "POR")
                .set("deliveries!F3", "2019-06-25")
                .set("deliveries!G3", "C2-1");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!G3: order \"B\" is to ride on trip \"C2-1\", whose row was deleted in sheet"
                                + " trips; name another trip, or put its row back");
    }

    @Test
    void anOrderTwice() {
        hand.add("deliveries", "B,,,SEA,,2019-06-25,");

        assertThat(hand.refused())
                .containsExactly("deliveries!A7: order \"B\" is in deliveries!A3 too;"
                        + " a vehicle is handed over once: keep one of the rows");
    }

    @Test
    void aTripTwice() {
        hand.add("trips", "C2-1,C3,,2019-06-24,,SEA");

        assertThat(hand.refused())
                .containsExactly("trips!A4: trip \"C2-1\" is in trips!A3 too;"
                        + " keep one of the rows, or give this trip an id of its own");
    }

    @Test
    void cellsThatCannotBeRead() {
        hand.set("deliveries!F2", "05/06/2019").set("trips!D2", "soon").set("trips!F3", "");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!F2: \"05/06/2019\" may be 2019-06-05 or 2019-05-06; write the one that is meant so,"
                                + " or make it a date of the spreadsheet",
                        "trips!D2: expected a day, found \"soon\"; make it a date of the spreadsheet, or write it as"
                                + " 2019-06-24",
                        "trips!F3: missing; a trip needs trip, carrier, departureDay, stops");
    }

    @Test
    void aCarrierChangedWhereItFollowsFromTheTrip() {
        hand.set("deliveries!H3", "C3").set("deliveries!Q3", "5");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!H3: \"C3\" is not what follows from the trip, so that it may be meant;"
                                + " change it in sheet trips, or name another trip here",
                        "deliveries!Q3: \"5\" was changed, and priority is not read;"
                                + " undo it; --change sets what an order asks for");
    }

    @Test
    void columnsOfTheOrderChangedInARowThatHasAnotherEdit() {
        hand.set("deliveries!F3", "2019-06-25")
                .set("deliveries!Q3", "5")
                .set("deliveries!O3", "2019-06-26")
                .add("deliveries", "D,M4,FRE,SEA,,2019-06-25,");

        assertThat(hand.refused())
                .containsExactly(
                        "deliveries!O3: \"2019-06-26\" was changed, and promisedDay is not read;"
                                + " undo it; --change sets what an order asks for",
                        "deliveries!Q3: \"5\" was changed, and priority is not read;"
                                + " undo it; --change sets what an order asks for",
                        "deliveries!B7: \"M4\" was changed, and model is not read;"
                                + " undo it; --change sets what an order asks for");
    }

    @Test
    void aYardThatIsNotTheCarriers() {
        hand.set("trips!C2", "LAX").set("trips!H3", "5");

        assertThat(hand.refused())
                .containsExactly(
                        "trips!C2: \"LAX\" is not the yard of carrier \"C1\"; undo it, or name a carrier of that yard",
                        "trips!H3: \"5\" was changed, and km is not read;"
                                + " undo it; it follows from carrier, departureDay and stops");
    }

    @Test
    void aBookOfAnotherProblem() {
        hand.set("settings!B2", "other");

        assertThat(hand.refused())
                .containsExactly("settings!B2: the book is of problem \"other\", the plan of \"hand\";"
                        + " name the problem and the plan that it was exported from");
    }

    @Test
    void aSheetThatIsMissing() {
        hand.book().without("trips");

        assertThat(hand.refused())
                .containsExactly("trips: no such sheet; edit a book that was made by export PROBLEM PLAN BOOK.xlsx");
    }

    @Test
    void aSheetThatWasRenamed() {
        hand.book().rename("deliveries", "deliverys");

        assertThat(hand.refused())
                .containsExactly("deliveries: no such sheet; rename sheet \"deliverys\" if it is meant");
    }

    @Test
    void aColumnThatIsMissing() {
        hand.set("trips!B1", "lorry");

        assertThat(hand.refused())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("trips!B1: unknown column \"lorry\"; a trip has trip, "),
                        line -> assertThat(line)
                                .isEqualTo("trips!A1: no column \"carrier\";"
                                        + " a trip needs trip, carrier, departureDay, stops"));
    }

    @Test
    void allAreToldAtOnce() {
        hand.set("deliveries!D2", "POR").set("deliveries!F4", "2019-06-26").set("trips!B2", "C4");

        assertThat(hand.refused()).hasSize(3);
    }
}
