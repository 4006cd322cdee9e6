package dev.quarterback.replanning.edited;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells of edits which rules they break and what they cost, each with those alone that it hangs on. */
final class Pricing {
    /** Edits that are priced one by one: each takes some checks of what it concerns. */
    static final int MOST_PRICED = 1_000;

    private final ComparedPlan before;
    private final Edits edits;
    private final Map<String, DeliveryEdit> byOrder;
    private final Function<Edits, Surroundings> surroundings;
    private final int mostPriced;

    Pricing(ComparedPlan before, Edits edits) {
        this(before, edits, some -> Surroundings.of(before, some), MOST_PRICED);
    }

    /**
     * Edits of a plan.
     *
     * @param surroundings gives what some of the edits can concern
     * @param mostPriced edits that are priced one by one
     */
    Pricing(ComparedPlan before, Edits edits, Function<Edits, Surroundings> surroundings, int mostPriced) {
        this.before = before;
        this.edits = edits;
        this.surroundings = surroundings;
        this.mostPriced = mostPriced;
        byOrder = edits.byOrder();
    }

    /** All edits, in their order. */
    List<PricedEdit> all() {
        boolean isPriced = edits.all().size() <= mostPriced;
        return edits.all().stream()
                .map(edit -> priced(edit, with(edit), isPriced))
                .toList();
    }

    /** An edit with those that it hangs on. */
    Edits with(PlanEdit edit) {
        return edit instanceof TripEdit trip ? with(trip) : with((DeliveryEdit) edit);
    }

    private PricedEdit priced(PlanEdit edit, Edits with, boolean isPriced) {
        Surroundings around = surroundings.apply(with);
        HandMade made = HandMade.of(around.plan(), with);
        return new PricedEdit(
                edit.text(),
                edit.place().cells(),
                broken(edit, with, around, made),
                isPriced ? price(around, made, with) : null);
    }

    /** An edited delivery makes sense only with the trip as it was edited. */
    private Edits with(DeliveryEdit edit) {
        String trip = edit.after() == null ? null : edit.after().trip();
        return edits.filter(other -> other.equals(edit)
                || (other instanceof TripEdit ofTrip && ofTrip.trip().equals(trip)));
    }

    /** An edited trip makes sense only with its vehicles as they were edited. */
    private Edits with(TripEdit edit) {
        return edits.filter(
                other -> other.equals(edit) || (other instanceof DeliveryEdit ofOrder && ofOrder.isOn(edit.trip())));
    }

    private List<Violation> broken(PlanEdit edit, Edits with, Surroundings around, HandMade made) {
        Plan plan = made.asItIs(around.problem());
        List<Violation> all = violations(around.problem(), plan);
        if (edit instanceof TripEdit) {
            return all.stream()
                    .filter(violation -> !isOfOther(violation, plan, byOrder.keySet()))
                    .toList();
        }
        DeliveryEdit delivery = (DeliveryEdit) edit;
        List<Violation> ofTrips = with.trips().isEmpty()
                ? List.of()
                : violations(
                        around.problem(),
                        HandMade.of(around.plan(), new Edits(with.trips(), List.of()))
                                .asItIs(around.problem()));
        Set<Violation> anyway = new HashSet<>(ofTrips);
        return all.stream()
                .filter(violation -> !anyway.contains(violation))
                .filter(violation -> isOwn(violation, plan, delivery))
                .toList();
    }

    private static List<Violation> violations(Problem problem, Plan plan) {
        return PlanChecker.check(problem, plan).violations();
    }

    /** Whether a rule is broken by the delivery of an order that has an edit of its own. */
    private static boolean isOfOther(Violation violation, Plan plan, Set<String> edited) {
        Delivery delivery = delivery(violation, plan);
        return delivery != null && edited.contains(delivery.order());
    }

    /** Whether a rule is broken by an edited delivery, not one of the others; that a trip is to be found is none. */
    private static boolean isOwn(Violation violation, Plan plan, DeliveryEdit edit) {
        Delivery delivery = delivery(violation, plan);
        if (delivery == null) {
            return true;
        }
        boolean isSought = violation.rule() == Rule.NO_TRIP && delivery.trip() == null;
        return delivery.order().equals(edit.order()) && !isSought;
    }

    private static @Nullable Delivery delivery(Violation violation, Plan plan) {
        String place = violation.place();
        return place.startsWith("deliveries[")
                ? plan.deliveries().get(Integer.parseInt(place.replaceAll("[^0-9]", "")))
                : null;
    }

    /** What gives way may concern others than the edit does, so its cost is counted in surroundings of its own. */
    private Price price(Surroundings around, HandMade made, Edits with) {
        PlanChanges changes = PlanChanges.between(around.plan(), Repair.of(around.problem(), made));
        Surroundings counted = Surroundings.of(before, changes.touched(before.problem()));
        CheckReport after = PlanChecker.check(counted.problem(), changes.in(counted.plan(), counted.problem()));
        if (!after.isSound()) {
            return priceOf(Repair.of(before.problem(), HandMade.of(before.plan(), with)));
        }
        PlanFigures figures =
                PlanChecker.check(counted.problem(), counted.plan()).figures();
        return Price.ofPart(before, figures, after.figures());
    }

    /** What a plan of the problem comes to more than the plan before. */
    Price priceOf(Plan plan) {
        Problem problem = before.problem();
        return Price.between(before.figures(), PlanChecker.check(problem, plan).figures());
    }
}
