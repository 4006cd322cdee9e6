package dev.quarterback.replanning.edited;

import static dev.quarterback.replanning.edited.HandEdits.MONDAY;
import static dev.quarterback.replanning.edited.HandEdits.TUESDAY;
import static dev.quarterback.replanning.edited.HandEdits.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanResult;
import dev.quarterback.check.OutsideChecker;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Python;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.random.Case;
import dev.quarterback.replanning.LostLock;
import dev.quarterback.replanning.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that can be: each is named by its cells, with the rules that give way and its price, and is planned around. */
class EditedPlanTest {
    private static final List<Case> PLANNED = new ArrayList<>();

    @TempDir
    private Path folder;

    private HandEdits hand;

    /** One process of the outside checker for all of them. */
    @AfterAll
    static void plansPassTheOutsideCheckerToo(@TempDir Path folder) throws Exception {
        if (Python.isAtHand() && !PLANNED.isEmpty()) {
            assertThat(new OutsideChecker(folder).check(PLANNED))
                    .hasSameSizeAs(PLANNED)
                    .allMatch(outcome -> outcome.broken().isEmpty());
        }
    }

    @BeforeEach
    void export() {
        hand = new HandEdits(folder);
    }

    /** The plan around the edits, which has all of them and breaks no rule of the problem as it was. */
    private Plan planned(EditedPlan edited) {
        Revision revision = hand.planned(edited);
        Plan plan = revision.result().plan();
        assertThat(revision.lost()).isEmpty();
        assertThat(PlanChecker.check(hand.problem, plan).violations()).isEmpty();
        assertThat(PlanChecker.check(revision.problem(), plan).figures())
                .isEqualTo(revision.result().figures());
        PLANNED.add(new Case(hand.problem, plan));
        return plan;
    }

    /** Without the evenness of days, which has no weight. */
    private static Price plain(@Nullable Price price) {
        CostTerms terms = Objects.requireNonNull(price).terms();
        return new Price(
                price.deliveries(),
                price.weight(),
                price.appointments(),
                new CostTerms(
                        terms.km(),
                        terms.surge(),
                        terms.preference(),
                        terms.late(),
                        terms.waiting(),
                        0,
                        terms.change(),
                        terms.hire(),
                        terms.crowd()),
                price.cost());
    }

    private static Price price(int deliveries, int appointments, long km, long preference, long waiting) {
        CostTerms terms = new CostTerms(km, 0, preference, 0, waiting, 0, 0, 0, 0);
        return new Price(deliveries, deliveries, appointments, terms, km + 20 * preference + 2 * waiting);
    }

    @Test
    void nothingEdited() {
        EditedPlan edited = hand.edited();

        assertThat(edited.edits()).isEmpty();
        assertThat(edited.repaired()).isEqualTo(hand.before);
        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 0, 0, 0));
    }

    @Test
    void rowsSortedOtherwiseAndDerivedCellsClearedAreNoEdits() {
        hand.delete("deliveries", 4).add("deliveries", "C,,,POR,,2019-06-25,C2-1");

        assertThat(hand.edited().edits()).isEmpty();
    }

    @Test
    void anOrderMovedToALaterDay() {
        hand.set("deliveries!F3", "2019-06-25");

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("deliveries!F3: order B: on 2019-06-25 instead of 2019-06-24 | ");
        assertThat(plain(edited.edits().get(0).alone())).isEqualTo(price(0, 0, 0, 0, 1));
        assertThat(planned(edited).deliveries()).anyMatch(is("B", "SEA", "2019-06-25"));
    }

    private static Predicate<Delivery> is(String order, String center, String day) {
        return delivery -> delivery.order().equals(order)
                && delivery.center().equals(center)
                && delivery.day().toString().equals(day);
    }

    @Test
    void anOrderMovedToAnotherCenterThatItsTripDoesNotStopAt() {
        hand.set("deliveries!D3", "POR");

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly("deliveries!D3: order B: POR instead of SEA | trip does not stop at the center");
        assertThat(plain(edited.edits().get(0).alone())).isEqualTo(price(-1, 0, 0, 0, 0));
        assertThat(planned(edited).deliveries()).anyMatch(is("B", "POR", "2019-06-24"));
    }

    @Test
    void anOrderMovedToAnotherTripWithItsDay() {
        hand.set("deliveries!D3", "POR").set("deliveries!F3", "2019-06-25").set("deliveries!G3", "C2-1");

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly("deliveries!D3, deliveries!F3, deliveries!G3: order B: POR instead of SEA,"
                        + " on 2019-06-25 instead of 2019-06-24, by trip C2-1 instead of C1-1"
                        + " | too many vehicles on a trip, too many handovers");
        Plan plan = planned(edited);
        assertThat(plan.deliveries()).contains(new Delivery("B", "POR", TUESDAY, "C2-1"));
        assertThat(plan.trips()).contains(new Trip("C2-1", "C2", TUESDAY, List.of("POR")));
    }

    @Test
    void anAppointmentThatIsBrokenIsToldAndNoLockCountsAsOne() {
        hand.set("deliveries!F2", "2019-06-25");

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("deliveries!F2: order A: on 2019-06-25 instead of 2019-06-24 | ");
        assertThat(plain(edited.together())).isEqualTo(price(0, -1, 0, 0, 1));
        Revision revision = hand.planned(edited);
        assertThat(revision.result().figures().appointmentsKept()).isEqualTo(1);
        assertThat(revision.changes().appointmentsLost()).isEqualTo(1);
        assertThat(planned(edited).deliveries()).anyMatch(is("A", "SEA", "2019-06-25"));
    }

    @Test
    void aMissingOrderPutInByWhateverTrip() {
        hand.add("deliveries", "D,,,SEA,,2019-06-25,");

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("deliveries!A7: order D: put in, at SEA on 2019-06-25 | ");
        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 0, 0, 0));
        assertThat(planned(edited).deliveries()).anyMatch(is("D", "SEA", "2019-06-25"));
    }

    @Test
    void aMissingOrderPutOnAFullTripTakesTheOthersPlace() {
        hand.add("deliveries", "D,,,SEA,,2019-06-24,C1-1");

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly("deliveries!A7: order D: put in, at SEA on 2019-06-24 by trip C1-1"
                        + " | too many vehicles on a trip");
        assertThat(edited.together().deliveries()).isZero();
        assertThat(planned(edited).deliveries()).contains(new Delivery("D", "SEA", MONDAY, "C1-1"));
    }

    @Test
    void anOrderTakenOut() {
        hand.delete("deliveries", 3);

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("deliveries: order B: taken out | ");
        assertThat(plain(edited.edits().get(0).alone())).isEqualTo(price(-1, 0, 0, 0, 0));
        assertThat(planned(edited).undelivered())
                .filteredOn(entry -> entry.order().equals("B"))
                .extracting(Undelivered::reason)
                .containsExactly("not placed: its row was deleted by hand");
    }

    @Test
    void aSwappedCarrier() {
        hand.set("trips!B2", "C3");

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("trips!B2: trip C1-1: carrier C3 instead of C1 | ");
        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 0, 0, 0));
        assertThat(planned(edited).trips()).contains(new Trip("C1-1", "C3", MONDAY, List.of("SEA")));
    }

    /** Spreadsheets fill a new carrier down: what follows from the trip may be written where it is known already. */
    @Test
    void aSwappedCarrierMayBeWrittenInTheDeliveriesToo() {
        hand.set("trips!B2", "C3").set("deliveries!H2", "C3").set("deliveries!H3", "C3");

        assertThat(told(hand.edited())).containsExactly("trips!B2: trip C1-1: carrier C3 instead of C1 | ");
    }

    /** C2 makes both trips then; its own of that day gives way. */
    @Test
    void aCarrierWithAnotherTripThatGivesWay() {
        hand.set("trips!B2", "C2").set("trips!D2", "2019-06-25");

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly("trips!B2, trips!D2: trip C1-1: carrier C2 instead of C1, on 2019-06-25 instead of"
                        + " 2019-06-24 | day trips exceed the duty time, handover before arrival and preparation,"
                        + " handover before arrival and preparation");
        assertThat(edited.together().deliveries()).isEqualTo(-2);
        Plan plan = planned(edited);
        assertThat(plan.trips()).contains(new Trip("C1-1", "C2", TUESDAY, List.of("SEA")));
        assertThat(plan.deliveries()).anyMatch(is("G", "POR", "2019-06-25"));
    }

    @Test
    void vehiclesOfALaterTripAreHandedOverLater() {
        hand.set("trips!D2", "2019-06-25");

        EditedPlan edited = hand.edited();

        assertThat(plain(edited.together())).isEqualTo(price(0, -1, 0, 0, 0));
        assertThat(planned(edited).deliveries())
                .contains(new Delivery("A", "SEA", TUESDAY, "C1-1"))
                .anyMatch(delivery -> delivery.order().equals("B") && "C1-1".equals(delivery.trip()));
    }

    @Test
    void stopsReordered() {
        hand.set("trips!F2", "POR SEA");

        EditedPlan edited = hand.edited();

        assertThat(told(edited)).containsExactly("trips!F2: trip C1-1: to POR SEA instead of SEA | ");
        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 60, 0, 0));
        assertThat(planned(edited).trips()).contains(new Trip("C1-1", "C1", MONDAY, List.of("POR", "SEA")));
    }

    @Test
    void aDeletedTripIsNotMadeAgain() {
        hand.delete("trips", 2);

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly("trips: trip C1-1: taken out | vehicle in a yard without a trip, vehicle in a yard"
                        + " without a trip");
        assertThat(plain(edited.together())).isEqualTo(price(-2, -1, -400, 0, 0));
        Plan plan = planned(edited);
        assertThat(plan.trips())
                .noneMatch(trip ->
                        trip.carrier().equals("C1") && trip.departureDay().equals(MONDAY));
        assertThat(plan.deliveries()).anyMatch(is("A", "SEA", "2019-06-24"));
    }

    @Test
    void anAddedTripWithVehiclesOfAnother() {
        hand.add("trips", "X1,C3,,2019-06-24,,SEA").set("deliveries!G2", "X1");

        EditedPlan edited = hand.edited();

        assertThat(told(edited))
                .containsExactly(
                        "deliveries!G2: order A: by trip X1 instead of C1-1 | ",
                        "trips!A4: trip X1: put in, carrier C3 on 2019-06-24 to SEA | ");
        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 400, 0, 0));
        assertThat(planned(edited).deliveries()).contains(new Delivery("A", "SEA", MONDAY, "X1"));
    }

    @Test
    void anAddedTripWithoutVehiclesCountsAllTheSame() {
        hand.add("trips", "X1,C3,,2019-06-24,,SEA");

        assertThat(planned(hand.edited()).trips()).contains(new Trip("X1", "C3", MONDAY, List.of("SEA")));
    }

    @Test
    void aNamedTripThatIsLostIsToldThoughItsOrderComesThatDay() {
        hand.set("deliveries!D3", "POR").set("deliveries!F3", "2019-06-25").set("deliveries!G3", "C2-1");
        EditedPlan edited = hand.edited();
        Revision revision = hand.planned(edited);
        Plan plan = revision.result().plan();

        List<Trip> trips = new ArrayList<>(plan.trips());
        trips.add(new Trip("C3-9", "C3", TUESDAY, List.of("POR")));
        List<Delivery> deliveries = plan.deliveries().stream()
                .map(one -> one.order().equals("B") ? new Delivery("B", "POR", TUESDAY, "C3-9") : one)
                .toList();

        assertThat(lost(edited, revision, trips, deliveries))
                .containsExactly("order B at POR on 2019-06-25 by trip C2-1: it comes by trip C3-9 now");
    }

    @Test
    void anEditedTripThatIsLostIsToldThoughAnotherOneHasItsId() {
        hand.set("trips!B2", "C3");
        EditedPlan edited = hand.edited();
        Revision revision = hand.planned(edited);
        Plan plan = revision.result().plan();

        List<Trip> trips = plan.trips().stream()
                .map(one -> one.id().equals("C1-1") ? new Trip("C1-1", "C1", MONDAY, List.of("SEA")) : one)
                .toList();

        assertThat(lost(edited, revision, trips, plan.deliveries()))
                .containsExactly("trip C1-1 as edited: the rest of the change does not allow it");
    }

    /** What is told of a revision whose plan has other trips and deliveries. */
    private static List<String> lost(
            EditedPlan edited, Revision revision, List<Trip> trips, List<Delivery> deliveries) {
        PlanResult result = revision.result();
        Plan other = new Plan(
                result.plan().problem(), trips, deliveries, result.plan().undelivered(), null);
        PlanResult changed = new PlanResult(
                other,
                result.figures(),
                null,
                result.firstPlanAfter(),
                result.elapsed(),
                result.moves(),
                result.warnings());
        return edited.told(new Revision(revision.problem(), changed, revision.difference(), List.of())).lost().stream()
                .map(LostLock::text)
                .toList();
    }

    @Test
    void aVehicleOnSiteMovedToAnotherDay() {
        hand.set("deliveries!F6", "2019-06-24");

        EditedPlan edited = hand.edited();

        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 0, 0, -2));
        assertThat(planned(edited).deliveries()).contains(new Delivery("E", "SEA", MONDAY, null));
    }

    @Test
    void aTripSwappedForAnotherOneOfTheSameDay() {
        hand.delete("trips", 2)
                .add("trips", "X1,C1,,2019-06-24,,SEA")
                .set("deliveries!G2", "X1")
                .set("deliveries!G3", "X1");

        EditedPlan edited = hand.edited();

        assertThat(plain(edited.together())).isEqualTo(price(0, 0, 0, 0, 0));
        assertThat(planned(edited).trips())
                .filteredOn(trip ->
                        trip.carrier().equals("C1") && trip.departureDay().equals(MONDAY))
                .containsExactly(new Trip("X1", "C1", MONDAY, List.of("SEA")));
    }
}
