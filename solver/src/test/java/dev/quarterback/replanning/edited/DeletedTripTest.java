package dev.quarterback.replanning.edited;

import static dev.quarterback.replanning.edited.HandEdits.MONDAY;
import static dev.quarterback.replanning.edited.HandEdits.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The carrier of a deleted trip could make it again in what is left of its day, and does not. */
class DeletedTripTest {
    @TempDir
    private Path folder;

    /** Three trips of 195 minutes fit into a day of C1, the only carrier; A has an appointment on Monday, D has no trip. */
    private final Problem problem = new ProblemBuilder("near", "2019-06-24", "2019-06-25")
            .model("M3", 1800)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 9)
            .center("POR", 37.7, -122, 9)
            .lane("FRE", "SEA", 20, 30)
            .lane("FRE", "POR", 20, 30)
            .carrier("C1", "FRE", 1, 17500)
            .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", MONDAY)))
            .order(Order.of("B", "M3", "FRE", "POR"))
            .order(Order.of("D", "M3", "FRE", "SEA"))
            .build();

    private final Plan plan = new HandMadePlan(problem)
            .trip("C1-1", "C1", "2019-06-24", "SEA")
            .ride("A", "C1-1", "SEA", "2019-06-24")
            .trip("C1-2", "C1", "2019-06-24", "POR")
            .ride("B", "C1-2", "POR", "2019-06-24")
            .build();

    private Plan planned(HandEdits hand) {
        EditedPlan edited = hand.edited();
        Plan planned = hand.planned(edited).result().plan();
        assertThat(PlanChecker.check(problem, planned).violations()).isEmpty();
        return planned;
    }

    private static List<Trip> onMonday(Plan planned) {
        return planned.trips().stream()
                .filter(trip -> trip.departureDay().equals(MONDAY))
                .toList();
    }

    @Test
    void itIsNotMadeAgainAndTheOtherTripOfItsDayStays() {
        Plan planned = planned(new HandEdits(folder, problem, plan).delete("trips", 2));

        assertThat(onMonday(planned)).containsExactly(new Trip("C1-2", "C1", MONDAY, List.of("POR")));
        assertThat(planned.deliveries())
                .contains(new Delivery("B", "POR", MONDAY, "C1-2"))
                .filteredOn(delivery -> delivery.day().equals(TUESDAY))
                .extracting(Delivery::order)
                .containsExactlyInAnyOrder("A", "D");
    }

    @Test
    void aTripThatIsPutInsteadIsMade() {
        Plan planned = planned(
                new HandEdits(folder, problem, plan).delete("trips", 2).add("trips", "X1,C1,,2019-06-24,,POR SEA"));

        assertThat(onMonday(planned))
                .containsExactlyInAnyOrder(
                        new Trip("C1-2", "C1", MONDAY, List.of("POR")),
                        new Trip("X1", "C1", MONDAY, List.of("POR", "SEA")));
    }
}
