package dev.quarterback.replanning.edited;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.LostPart;
import dev.quarterback.replanning.PlanPart;
import dev.quarterback.replanning.StillHolding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a plan that breaks no rule of one that was edited: what was edited stays, and what breaks a rule with it gives
 * way.
 */
final class Repair {
    /** Other days that are tried for handovers in all. */
    private static final int MOST_TRIALS = 200;

    private final Problem problem;
    private final HandMade made;
    private final StillHolding holding;
    private int trials;

    private Repair(Problem problem, HandMade made) {
        this.problem = problem;
        this.made = made;
        holding = new StillHolding(problem);
    }

    /** The plan; a vehicle whose trip comes later now is handed over on the first day that does. */
    static Plan of(Problem problem, HandMade made) {
        Plan plan = made.asItIs(problem);
        if (PlanChecker.check(problem, plan).isSound()) {
            return plan;
        }
        Repair repair = new Repair(problem, made);
        repair.addEdited();
        repair.addOthers();
        repair.handOverLater();
        return repair.holding.held().alone(problem);
    }

    private void addEdited() {
        List<Delivery> edited = made.deliveries().stream()
                .filter(delivery -> made.firmOrders().contains(delivery.order()))
                .toList();
        Set<String> needed = new HashSet<>(made.firmTrips());
        edited.stream().map(Delivery::trip).flatMap(Stream::ofNullable).forEach(needed::add);
        // Trips that were edited first: others may have to give way to them.
        for (boolean isFirm : new boolean[] {true, false}) {
            holding.add(made.trips().stream()
                    .filter(trip -> needed.contains(trip.id()))
                    .filter(trip -> made.firmTrips().contains(trip.id()) == isFirm)
                    .map(trip -> new PlanPart(List.of(trip), List.of()))
                    .toList());
        }
        // Places on trips first for those that are to ride on no other.
        for (boolean isFirm : new boolean[] {true, false}) {
            holding.add(parts(edited.stream()
                    .filter(delivery -> made.firmRides().contains(delivery.order()) == isFirm)
                    .toList()));
        }
    }

    private static List<PlanPart> parts(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> new PlanPart(List.of(), List.of(delivery)))
                .toList();
    }

    private void addOthers() {
        Set<String> held = heldTrips();
        List<Delivery> withoutTrip = new ArrayList<>();
        List<Delivery> onHeld = new ArrayList<>();
        Map<String, List<Delivery>> riders = new HashMap<>();
        for (Delivery delivery : made.deliveries()) {
            String trip = delivery.trip();
            if (made.firmOrders().contains(delivery.order())) {
                continue;
            }
            if (trip == null) {
                withoutTrip.add(delivery);
            } else if (held.contains(trip)) {
                onHeld.add(delivery);
            } else {
                riders.computeIfAbsent(trip, id -> new ArrayList<>()).add(delivery);
            }
        }
        holding.add(parts(withoutTrip));
        holding.add(parts(onHeld));
        holding.add(made.trips().stream()
                .filter(trip -> !held.contains(trip.id()))
                .map(trip -> new PlanPart(List.of(trip), riders.getOrDefault(trip.id(), List.of())))
                .toList());
    }

    private Set<String> heldTrips() {
        return holding.held().trips().stream().map(Trip::id).collect(Collectors.toSet());
    }

    private void handOverLater() {
        Set<String> held = heldTrips();
        List<Delivery> late = holding.lost().stream()
                .filter(LostPart::isRider)
                .map(lost -> lost.part().deliveries().get(0))
                .filter(delivery -> held.contains(String.valueOf(delivery.trip())))
                .filter(delivery -> !made.firmOrders().contains(delivery.order()))
                .toList();
        for (Delivery delivery : late) {
            for (LocalDate day = delivery.day().plusDays(1);
                    !day.isAfter(problem.lastDay()) && trials < MOST_TRIALS;
                    day = day.plusDays(1)) {
                PlanPart then = new PlanPart(
                        List.of(), List.of(new Delivery(delivery.order(), delivery.center(), day, delivery.trip())));
                int lost = holding.lost().size();
                trials++;
                holding.add(List.of(then));
                if (holding.lost().size() == lost) {
                    break;
                }
            }
        }
    }
}
