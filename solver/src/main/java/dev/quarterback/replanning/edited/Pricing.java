package dev.quarterback.replanning.edited;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of edits which rules they break and what they cost, each with those alone that it hangs on. */
final class Pricing {
    /** Edits that are priced one by one: each takes some checks of what it concerns. */
    static final int MOST_PRICED = 1_000;

    private final ComparedPlan before;
    private final Edits edits;
    private final Set<String> orders;
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
        orders = edits.byOrder().keySet();
    }

    /** All edits, in their order. */
    PricedEdits all() {
        boolean isPriced = edits.all().size() <= mostPriced;
        ToldRules rules = new ToldRules();
        Map<PlanEdit, Price> prices = new HashMap<>();
        for (PlanEdit edit : edits.all()) {
            Edits with = with(edit);
            Surroundings around = surroundings.apply(with);
            rules.add(edit, with, new OwnViolations(around, with, orders).of(edit));
            if (isPriced) {
                prices.put(edit, price(around, with));
            }
        }
        BrokenRules together =
                new OwnViolations(new Surroundings(before.problem(), before.plan()), edits, orders).together();
        return new PricedEdits(
                edits.all().stream()
                        .map(edit ->
                                new PricedEdit(edit.text(), edit.place().cells(), rules.of(edit), prices.get(edit)))
                        .toList(),
                rules.untold(together));
    }

    /** An edit with those that it hangs on. */
    Edits with(PlanEdit edit) {
        return edit instanceof TripEdit trip ? with(trip) : with((DeliveryEdit) edit);
    }

    /** An edited delivery makes sense only with the trip as it was edited. */
    private Edits with(DeliveryEdit edit) {
        String trip = edit.after() == null ? null : edit.after().trip();
        return edits.filter(other -> other.equals(edit)
                || (other instanceof TripEdit ofTrip && ofTrip.trip().equals(trip)));
    }

    /**
     * An edited trip makes sense only with its vehicles as they were edited: those that come to it, and those that leave it,
     * with the trips that they leave for.
     */
    private Edits with(TripEdit edit) {
        Set<String> trips = edits.deliveries().stream()
                .filter(ofOrder -> ofOrder.isOn(edit.trip()))
                .map(DeliveryEdit::after)
                .flatMap(Stream::ofNullable)
                .map(Delivery::trip)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return new Edits(
                edits.trips().stream()
                        .filter(other -> other.equals(edit) || trips.contains(other.trip()))
                        .toList(),
                edits.deliveries().stream()
                        .filter(ofOrder -> ofOrder.isOn(edit.trip()))
                        .toList());
    }

    /** What gives way may concern others than the edit does, so its cost is counted in surroundings of its own. */
    private Price price(Surroundings around, Edits with) {
        Plan repaired = Repair.of(around.problem(), HandMade.of(around.plan(), with));
        PlanChanges changes = PlanChanges.between(around.plan(), repaired);
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
