package dev.quarterback.replanning.edited;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which rules an edit breaks by itself, out of those that the plan breaks with it and with those that it hangs on. */
final class OwnViolations {
    private final Surroundings around;
    private final Edits with;
    private final Set<String> editedOrders;

    /** A rule that is broken, by ids: places of a plan change with what is put in and taken out. */
    private record Breach(Rule rule, String subject, String message) {
        static Breach of(Violation violation, Plan plan) {
            Integer trip = index(violation, "trips[");
            Integer delivery = index(violation, "deliveries[");
            String subject = violation.place();
            if (trip != null) {
                subject = "trip " + plan.trips().get(trip).id();
            } else if (delivery != null) {
                subject = "order " + plan.deliveries().get(delivery).order();
            }
            return new Breach(violation.rule(), subject, violation.message());
        }

        /** The same, by however much. */
        Breach withoutValues() {
            return new Breach(rule, subject, "");
        }
    }

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
    }

    /** Those of one of the edits, in the order of the plan with all of them. */
    List<Violation> of(PlanEdit edit) {
        return edit instanceof TripEdit trip ? ofTrip(trip) : ofDelivery((DeliveryEdit) edit);
    }

    /** What the other edits break without it is not its own, unless it breaks the same alone and makes it more. */
    private List<Violation> ofTrip(TripEdit edit) {
        Plan plan = planWith(with);
        Set<Breach> others = breaches(with.filter(other -> !other.equals(edit)));
        Set<Breach> othersByAny = withoutValues(others);
        Set<Breach> aloneByAny = othersByAny.isEmpty() ? Set.of() : withoutValues(breaches(with.filter(edit::equals)));
        return violations(plan).stream()
                .filter(violation -> !isOfEditedOrder(violation, plan))
                .filter(violation -> {
                    Breach breach = Breach.of(violation, plan);
                    Breach byAny = breach.withoutValues();
                    return !others.contains(breach) && (!othersByAny.contains(byAny) || aloneByAny.contains(byAny));
                })
                .toList();
    }

    private List<Violation> ofDelivery(DeliveryEdit edit) {
        Plan plan = planWith(with);
        Set<Breach> ofTrips = breaches(new Edits(with.trips(), List.of()));
        return violations(plan).stream()
                .filter(violation -> !ofTrips.contains(Breach.of(violation, plan)))
                .filter(violation -> isOwn(violation, plan, edit))
                .toList();
    }

    private Plan planWith(Edits edits) {
        return HandMade.of(around.plan(), edits).asItIs(around.problem());
    }

    private List<Violation> violations(Plan plan) {
        return PlanChecker.check(around.problem(), plan).violations();
    }

    /** What the plan breaks with some of the edits; the plan before breaks nothing. */
    private Set<Breach> breaches(Edits edits) {
        Set<Breach> breaches = new HashSet<>();
        if (!edits.all().isEmpty()) {
            Plan plan = planWith(edits);
            violations(plan).forEach(violation -> breaches.add(Breach.of(violation, plan)));
        }
        return breaches;
    }

    private static Set<Breach> withoutValues(Set<Breach> breaches) {
        Set<Breach> all = new HashSet<>();
        breaches.forEach(breach -> all.add(breach.withoutValues()));
        return all;
    }

    private boolean isOfEditedOrder(Violation violation, Plan plan) {
        Delivery delivery = delivery(violation, plan);
        return delivery != null && editedOrders.contains(delivery.order());
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
        Integer index = index(violation, "deliveries[");
        return index == null ? null : plan.deliveries().get(index);
    }

    private static @Nullable Integer index(Violation violation, String list) {
        String place = violation.place();
        return place.startsWith(list) ? Integer.valueOf(place.replaceAll("[^0-9]", "")) : null;
    }
}
