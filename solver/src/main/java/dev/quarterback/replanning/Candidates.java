package dev.quarterback.replanning;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.bound.ledger.CarrierWorth;
import dev.quarterback.bound.ledger.Loss;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.SetCenter;
import dev.quarterback.change.SetDepartures;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.replanning.Candidate.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there might be one more of: handovers of each center and day, lot spaces, departures of each yard and day,
 * carriers like those of each group of alike ones.
 *
 * <p>The multiplier of a resource is by how much the bound falls with a unit less, near the optimum; of a carrier it is
 * what the best days of one more like it, which has no off days and nothing else to do, would bring at these multipliers.
 */
final class Candidates {
    private final Problem problem;
    private final PlanningDays days;
    private final PlanUse use;
    private final Multipliers multipliers;
    private final Map<String, Double> worthOfCarrier = new HashMap<>();
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(PricedPlan plan) {
        problem = plan.plan().problem();
        days = PlanningDays.of(problem);
        use = PlanUse.of(problem, plan.account());
        multipliers = plan.multipliers();
        plan.losses().list(Loss.IdleTime.class).forEach(idle -> worthOfCarrier.put(idle.carrier(), idle.best()));
        worthOfCarrier.putAll(CarrierWorth.of(problem, multipliers, freer()));
    }

    /** By the id of a carrier that has off days or is busy, one more like it: that one is neither. */
    private Map<String, Carrier> freer() {
        Map<String, Carrier> freer = new HashMap<>();
        Set<String> ids = problem.carriers().stream().map(Carrier::id).collect(Collectors.toCollection(HashSet::new));
        for (YardUse yard : use.yards()) {
            for (List<CarrierUse> group : alike(yard.carriers()).values()) {
                Carrier first = group.get(0).carrier();
                if (!first.offDays().isEmpty() || !first.busy().isEmpty()) {
                    String id = AddCarriers.firstId(first.id(), ids);
                    ids.add(id);
                    freer.put(first.id(), oneMoreLike(first).withId(id));
                }
            }
        }
        return freer;
    }

    private static Carrier oneMoreLike(Carrier carrier) {
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), List.of())
                .withBusy();
    }

    /** All with an estimate above 0, the largest first. */
    static List<Candidate> of(PricedPlan plan) {
        Candidates candidates = new Candidates(plan);
        candidates.addCenters();
        candidates.addYards();
        return candidates.found.stream()
                .filter(candidate -> candidate.estimate() > 0)
                .sorted(Comparator.comparingDouble(Candidate::estimate).reversed())
                .toList();
    }

    private void addCenters() {
        for (int c = 0; c < use.centers().size(); c++) {
            CenterUse center = use.centers().get(c);
            String id = center.center().id();
            double lot = 0;
            for (int day = 0; day < days.count(); day++) {
                LocalDate date = days.date(day);
                HandoverUse handovers = center.days().get(day);
                found.add(new Candidate(
                        "one handover more at " + id + " on " + date + " (" + handovers.handovers() + " of "
                                + handovers.capacity() + " used)",
                        Change.of(new SetHandovers(id, List.of(date), Amount.UNCHANGED, Amount.plus(1))),
                        multipliers.ofHandover(c, day),
                        problem.weights().surge(),
                        Kind.HANDOVER));
                lot += multipliers.ofLot(c, day);
            }
            int spaces = center.center().lotSpaces();
            if (spaces != Center.UNLIMITED) {
                found.add(new Candidate(
                        "one lot space more at " + id + " (" + spaces + " there are)",
                        Change.of(new SetCenter(id, spaces + 1, null, List.of())),
                        lot,
                        0,
                        Kind.LOT));
            }
        }
    }

    private void addYards() {
        for (int y = 0; y < use.yards().size(); y++) {
            YardUse yard = use.yards().get(y);
            addDepartures(y, yard);
            alike(yard.carriers()).values().forEach(this::addCarrier);
        }
    }

    private void addDepartures(int number, YardUse yard) {
        for (int day = 0; day < days.count(); day++) {
            LocalDate date = days.date(day);
            int limit = yard.yard().departuresOn(date);
            if (limit != Yard.UNLIMITED) {
                long left = yard.carriers().stream()
                        .flatMap(carrier -> carrier.trips().stream())
                        .filter(trip -> trip.departureDay().equals(date))
                        .count();
                found.add(new Candidate(
                        "one departure more from " + yard.yard().id() + " on " + date + " (" + left + " of " + limit
                                + " used)",
                        Change.of(new SetDepartures(yard.yard().id(), List.of(date), Amount.plus(1))),
                        multipliers.ofDeparture(number, day),
                        0,
                        Kind.DEPARTURE));
            }
        }
    }

    /** Carriers of a yard that are alike but for their names. */
    private static Map<Carrier, List<CarrierUse>> alike(List<CarrierUse> carriers) {
        Map<Carrier, List<CarrierUse>> groups = new LinkedHashMap<>();
        for (CarrierUse use : carriers) {
            groups.computeIfAbsent(use.carrier().withId(""), key -> new ArrayList<>())
                    .add(use);
        }
        return groups;
    }

    private void addCarrier(List<CarrierUse> group) {
        Carrier first = group.get(0).carrier();
        long busy = group.stream().mapToLong(CarrierUse::busyDays).sum();
        long available = group.stream().mapToLong(CarrierUse::availableDays).sum();
        String alike = group.size() == 1 ? "" : group.size() + " alike, ";
        found.add(new Candidate(
                "one carrier more like " + first.id() + " of " + first.yard() + " (" + alike + busy + " of " + available
                        + " days used)",
                Change.of(new AddCarriers(1, first.id(), null, first.availableFrom(), first.availableTo())),
                worthOfCarrier.getOrDefault(first.id(), 0.0),
                (long) first.hire() * problem.weights().hire() * daysOfOneMoreLike(first),
                Kind.CARRIER));
    }

    /** Days for which one more may be hired, which has no off days. */
    private int daysOfOneMoreLike(Carrier carrier) {
        return days.available(oneMoreLike(carrier)).cardinality();
    }
}
