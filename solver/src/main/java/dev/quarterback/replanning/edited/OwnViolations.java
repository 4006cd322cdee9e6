package dev.quarterback.replanning.edited;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which rules an edit breaks by itself, out of those that the plan breaks with it and with those that it hangs on. */
final class OwnViolations {
    private final Surroundings around;
    private final Edits with;
    private final Set<String> editedOrders;
    private final Plan plan;
    private final Map<Breach, Violation> all;

    /**
     * Edits in what they can concern.
     *
     * @param with an edit and those that it hangs on
     * @param editedOrders the orders of all edits: what their deliveries break is told there
     */
    OwnViolations(Surroundings around, Edits with, Set<String> editedOrders) {
        this.around = around;
        this.with = with;
        this.editedOrders = editedOrders;
        plan = planWith(with);
        all = breaches(plan);
    }

    /** What is broken with all of these edits, with what one of them breaks by itself. */
    BrokenRules of(PlanEdit edit) {
        return new BrokenRules(all, edit instanceof TripEdit trip ? ofTrip(trip) : ofDelivery((DeliveryEdit) edit));
    }

    /** What is broken with all of these edits. */
    BrokenRules together() {
        return new BrokenRules(all, List.of());
    }

    /** What the other edits break without it is not its own, unless it breaks the same alone and makes it more. */
    private List<Breach> ofTrip(TripEdit edit) {
        Set<Breach> others = breaches(with.filter(other -> !other.equals(edit)));
        Set<Breach> othersByAny = withoutValues(others);
        Set<Breach> aloneByAny = othersByAny.isEmpty() ? Set.of() : withoutValues(breaches(with.filter(edit::equals)));
        return own(violation -> !isOfEditedOrder(violation), breach -> {
            Breach byAny = breach.withoutValues();
            return !others.contains(breach) && (!othersByAny.contains(byAny) || aloneByAny.contains(byAny));
        });
    }

    private List<Breach> ofDelivery(DeliveryEdit edit) {
        Set<Breach> ofTrips = breaches(new Edits(with.trips(), List.of()));
        return own(violation -> isOwn(violation, edit), breach -> !ofTrips.contains(breach));
    }

    private List<Breach> own(Predicate<Violation> isOwn, Predicate<Breach> isNew) {
        return all.entrySet().stream()
                .filter(entry -> isOwn.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(isNew)
                .toList();
    }

    private Plan planWith(Edits edits) {
        return HandMade.of(around.plan(), edits).asItIs(around.problem());
    }

    /** What the plan breaks with some of the edits; the plan before breaks nothing. */
    private Set<Breach> breaches(Edits edits) {
        return edits.all().isEmpty() ? Set.of() : breaches(planWith(edits)).keySet();
    }

    private Map<Breach, Violation> breaches(Plan ofSome) {
        Map<Breach, Violation> breaches = new LinkedHashMap<>();
        for (Violation violation : PlanChecker.check(around.problem(), ofSome).violations()) {
            if (!isSought(violation, ofSome)) {
                breaches.put(Breach.of(violation, ofSome), violation);
            }
        }
        return breaches;
    }

    /** That a trip is to be found for an edited order is no broken rule. */
    private boolean isSought(Violation violation, Plan ofSome) {
        Delivery delivery = Breach.delivery(violation, ofSome);
        return violation.rule() == Rule.NO_TRIP
                && delivery != null
                && delivery.trip() == null
                && editedOrders.contains(delivery.order());
    }

    private static Set<Breach> withoutValues(Set<Breach> breaches) {
        Set<Breach> byAny = new HashSet<>();
        breaches.forEach(breach -> byAny.add(breach.withoutValues()));
        return byAny;
    }

    private boolean isOfEditedOrder(Violation violation) {
        Delivery delivery = Breach.delivery(violation, plan);
        return delivery != null && editedOrders.contains(delivery.order());
    }

    /** Whether a rule is broken by an edited delivery, not one of the others. */
    private boolean isOwn(Violation violation, DeliveryEdit edit) {
        Delivery delivery = Breach.delivery(violation, plan);
        return delivery == null || delivery.order().equals(edit.order());
    }
}
