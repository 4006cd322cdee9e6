package dev.quarterback.replanning.edited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a trip whose vehicles are moved to trips that were put in. */
class TripPricesTest {
    private static final Price NOTHING = new Price(0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0);

    @TempDir
    private Path folder;

    /** Trip C2-1 of C and G is deleted, and trip X1 has them. */
    private EditedPlan replacedBy(String trip) {
        return new HandEdits(folder)
                .delete("trips", 3)
                .add("trips", trip)
                .set("deliveries!G4", "X1")
                .set("deliveries!G5", "X1")
                .edited();
    }

    private static PricedEdit told(EditedPlan edited, String text) {
        return edited.edits().stream()
                .filter(edit -> edit.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeletedTripCostsNothingWhereAnotherBringsItsVehiclesAsWell() {
        EditedPlan edited = replacedBy("X1,C3,,2019-06-25,,POR");

        assertThat(told(edited, "trip C2-1: taken out").alone()).isEqualTo(NOTHING);
        assertThat(edited.together()).isEqualTo(NOTHING);
    }

    @Test
    void aTripThatIsPutInBesideCostsItsWay() {
        EditedPlan edited = replacedBy("X1,C3,,2019-06-25,,POR");

        Price alone = told(edited, "trip X1: put in").alone();
        assertThat(alone).isEqualTo(new Price(0, 0, 0, new CostTerms(420, 0, 0, 0, 0, 0, 0, 0, 0), 420));
    }

    @Test
    void whatThePutInTripBreaksIsNotToldOfTheDeletedOne() {
        assertThat(HandEdits.told(replacedBy("X1,C1,,2019-06-24,,POR")))
                .containsExactly(
                        "deliveries!G4: order C: by trip X1 instead of C2-1 | ",
                        "deliveries!G5: order G: by trip X1 instead of C2-1 | ",
                        "trips!A3: trip X1: put in, carrier C1 on 2019-06-24 to POR | day trips exceed the duty time",
                        "trips: trip C2-1: taken out | ");
    }

    /** Three trips of 195 minutes fit into a day of C1, the only carrier. */
    @Test
    void aTripWhoseDayIsFullOnlyByThoseInItsPlaceBreaksNothing() {
        Problem problem = new ProblemBuilder("near", "2019-06-24", "2019-06-24")
                .model("M3", 1800)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 9)
                .lane("FRE", "SEA", 20, 30)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "FRE", "SEA"))
                .build();
        Plan plan = new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .ride("B", "C1-1", "SEA", "2019-06-24")
                .trip("C1-2", "C1", "2019-06-24", "SEA")
                .ride("D", "C1-2", "SEA", "2019-06-24")
                .trip("C1-3", "C1", "2019-06-24", "SEA")
                .ride("E", "C1-3", "SEA", "2019-06-24")
                .build();
        EditedPlan edited = new HandEdits(folder, problem, plan)
                .delete("trips", 2)
                .add("trips", "X1,C1,,2019-06-24,,SEA")
                .add("trips", "X2,C1,,2019-06-24,,SEA")
                .set("deliveries!G2", "X1")
                .set("deliveries!G3", "X2")
                .edited();

        assertThat(told(edited, "trip C1-1").broken()).isEmpty();
        assertThat(List.of(told(edited, "trip X1"), told(edited, "trip X2")))
                .extracting(edit -> edit.broken().stream().map(Violation::rule).toList())
                .containsOnly(List.of(Rule.DAY_TRIPS, Rule.DUTY_TIME));
    }

    /** C1 has time for three trips a day: C1-2 and three in place of C1-1 are one too many, but each of them fits beside these. */
    @Test
    void whatOnlyAllTripsInPlaceOfADeletedOneBreakIsToldOfThat() {
        Problem problem = new ProblemBuilder("near", "2019-06-24", "2019-06-24")
                .model("M3", 1800)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 9)
                .lane("FRE", "SEA", 20, 30)
                .carrier("C1", "FRE", 3, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA"))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "FRE", "SEA"))
                .build();
        Plan plan = new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .ride("B", "C1-1", "SEA", "2019-06-24")
                .ride("D", "C1-1", "SEA", "2019-06-24")
                .trip("C1-2", "C1", "2019-06-24", "SEA")
                .ride("E", "C1-2", "SEA", "2019-06-24")
                .build();

        EditedPlan edited = new HandEdits(folder, problem, plan)
                .delete("trips", 2)
                .add("trips", "X1,C1,,2019-06-24,,SEA")
                .add("trips", "X2,C1,,2019-06-24,,SEA")
                .add("trips", "X3,C1,,2019-06-24,,SEA")
                .set("deliveries!G2", "X1")
                .set("deliveries!G3", "X2")
                .set("deliveries!G4", "X3")
                .edited();

        assertThat(HandEdits.told(edited))
                .containsExactly(
                        "deliveries!G2: order A: by trip X1 instead of C1-1 | ",
                        "deliveries!G3: order B: by trip X2 instead of C1-1 | ",
                        "deliveries!G4: order D: by trip X3 instead of C1-1 | ",
                        "trips!A3: trip X1: put in, carrier C1 on 2019-06-24 to SEA | ",
                        "trips!A4: trip X2: put in, carrier C1 on 2019-06-24 to SEA | ",
                        "trips!A5: trip X3: put in, carrier C1 on 2019-06-24 to SEA | ",
                        "trips: trip C1-1: taken out | too many day trips, day trips exceed the duty time");
        assertThat(told(edited, "trip C1-1").alone())
                .extracting(Price::deliveries)
                .isEqualTo(-1);
        assertThat(edited.brokenTogether()).isEmpty();
    }

    /** SEA hands over four vehicles a day, two on Monday so far: each of three more fits beside these. */
    @Test
    void whatOnlyEditsBreakThatDoNotHangTogetherIsToldOfAllTogether() {
        Problem problem = HandEdits.week()
                .order(Order.of("H", "M3", "SEA", "SEA"))
                .order(Order.of("I", "M3", "SEA", "SEA"))
                .build();
        EditedPlan edited = new HandEdits(folder, problem, HandEdits.plan(problem))
                .set("deliveries!F6", "2019-06-24")
                .add("deliveries", "H,,,SEA,,2019-06-24,")
                .add("deliveries", "I,,,SEA,,2019-06-24,")
                .edited();

        assertThat(edited.edits()).hasSize(3).allMatch(edit -> edit.broken().isEmpty());
        assertThat(edited.brokenTogether()).extracting(Violation::rule).containsExactly(Rule.CENTER_HANDOVERS);
    }
}
