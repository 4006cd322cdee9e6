package dev.quarterback.replanning.edited;

import static dev.quarterback.replanning.edited.HandEdits.MONDAY;
import static dev.quarterback.replanning.edited.HandEdits.TUESDAY;
import static dev.quarterback.replanning.edited.HandEdits.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTest {
    private final Problem problem = HandEdits.week().build();
    private final Plan plan = HandEdits.plan(problem);
    private final ComparedPlan before =
            new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());

    /** E comes two days earlier; B is to be handed over a day before its vehicle arrives on C2-1. */
    private final Edits edits = new Edits(
            List.of(),
            List.of(
                    edit(new Delivery("E", "SEA", WEDNESDAY, null), new Delivery("E", "SEA", MONDAY, null)),
                    edit(new Delivery("B", "SEA", MONDAY, "C1-1"), new Delivery("B", "POR", MONDAY, "C2-1"))));

    private static DeliveryEdit edit(Delivery from, Delivery to) {
        return new DeliveryEdit(from.order(), from, to, EditPlace.deleted("deliveries"));
    }

    private List<PricedEdit> priced(int most) {
        return new Pricing(before, edits, some -> Surroundings.of(before, some), most)
                .all()
                .each();
    }

    @Test
    void asManyEditsAsCanBeArePricedOneByOne() {
        assertThat(priced(2)).extracting(PricedEdit::alone).doesNotContainNull();
    }

    @Test
    void ofMoreOnlyTheRulesThatTheyBreakAreTold() {
        assertThat(priced(1)).extracting(PricedEdit::alone).containsOnlyNulls();
        assertThat(priced(1).get(1).broken())
                .extracting(Violation::rule)
                .containsExactly(Rule.HANDOVER_BEFORE_ARRIVAL, Rule.TRIP_POSITIONS);
    }

    @Test
    void whatOneEditConcernsIsNoMoreThanItsCentersAndTrips() {
        Surroundings ofE = Surroundings.of(
                before, new Edits(List.of(), List.of(edits.deliveries().get(0))));

        assertThat(ofE.plan().deliveries()).extracting(Delivery::order).containsExactly("A", "B", "E");
        assertThat(ofE.problem().orders()).hasSize(3);
        assertThat(edits.deliveries().get(0).text()).isEqualTo("order E: on " + MONDAY + " instead of " + WEDNESDAY);
        assertThat(ofE.plan().trips()).noneMatch(trip -> trip.departureDay().equals(TUESDAY));
    }
}
