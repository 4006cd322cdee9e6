package dev.quarterback.replanning;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.change.Amount;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leaves out of a package what its plan can do without: the work of hired carriers that brings few deliveries for what its
 * days cost, then the days on which a hired carrier does nothing, and the handovers that nobody uses.
 *
 * <p>A plan without some trips and their deliveries breaks no rule, so nothing has to be planned for that.
 */
final class PayingDays {
    private final Problem problem;
    private final Purchase purchase;
    private final Plan plan;
    private final PlanAccount account;
    private final Map<String, HiredCarrier> hired = new LinkedHashMap<>();

    /** Work that may go: others rely on an appointment. */
    private final List<HiredWork> works;

    /**
     * A package with its plan.
     *
     * @param problem the problem without the package
     * @param changed the one with it
     * @param plan of {@code changed}, which breaks no rule
     */
    PayingDays(Problem problem, Purchase purchase, Problem changed, Plan plan) {
        this.problem = problem;
        this.purchase = purchase;
        this.plan = plan;
        account = PlanAccount.of(changed, plan);
        List<String> ids = purchase.ids(problem);
        for (int i = 0; i < ids.size(); i++) {
            hired.put(ids.get(i), purchase.carriers().get(i));
        }
        works = HiredWork.of(account, hired).stream()
                .filter(work -> !work.keepsAppointments())
                .toList();
    }

    /** Without the work that pays least, as long as at most so many deliveries go with it. */
    Trimmed without(long deliveries) {
        Set<String> gone = new HashSet<>();
        long left = deliveries;
        for (HiredWork work : works) {
            if (work.deliveries() <= left) {
                gone.addAll(work.trips());
                left -= work.deliveries();
            }
        }
        return trimmed(gone);
    }

    /** Without the work that pays least, whatever goes with it; empty where there is none. */
    Optional<Trimmed> withoutLeast() {
        return works.stream().findFirst().map(work -> trimmed(work.trips()));
    }

    private Trimmed trimmed(Set<String> gone) {
        Map<HiredCarrier, List<String>> kept = new LinkedHashMap<>();
        keptCarriers(gone)
                .forEach((id, carrier) -> kept.computeIfAbsent(carrier, alike -> new ArrayList<>())
                        .add(id));
        List<HiredCarrier> carriers = new ArrayList<>();
        List<String> before = new ArrayList<>();
        kept.forEach((carrier, ids) -> ids.forEach(id -> {
            carriers.add(carrier);
            before.add(id);
        }));
        Purchase fewer = new Purchase(carriers, usedHandovers(gone), purchase.priceOfHandover());
        List<String> after = fewer.ids(problem);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            names.put(before.get(i), after.get(i));
        }
        return new Trimmed(fewer, planWithout(gone, names));
    }

    /** Those that still have work, for its days alone; those that cost nothing stay as they are. */
    private Map<String, HiredCarrier> keptCarriers(Set<String> gone) {
        Map<String, NavigableSet<LocalDate>> busy = new HashMap<>();
        for (ResolvedTrip trip : account.trips()) {
            if (!gone.contains(trip.id())) {
                NavigableSet<LocalDate> days =
                        busy.computeIfAbsent(trip.carrier().id(), id -> new TreeSet<>());
                trip.departureDay()
                        .datesUntil(trip.backDay().plusDays(1))
                        .filter(day -> !day.isAfter(problem.lastDay()))
                        .forEach(days::add);
            }
        }
        Map<String, HiredCarrier> kept = new LinkedHashMap<>();
        hired.forEach((id, carrier) -> {
            NavigableSet<LocalDate> days = busy.get(id);
            if (carrier.price() == 0) {
                kept.put(id, carrier);
            } else if (days != null) {
                kept.put(id, carrier.on(List.copyOf(days)));
            }
        });
        return kept;
    }

    private List<SetHandovers> usedHandovers(Set<String> gone) {
        if (purchase.priceOfHandover() == 0) {
            return purchase.handovers();
        }
        Map<Handover, Integer> handovers = new HashMap<>();
        plan.deliveries().stream()
                .filter(delivery -> !isGone(delivery, gone))
                .forEach(delivery -> handovers.merge(new Handover(delivery.center(), delivery.day()), 1, Integer::sum));
        Numbering numbering = Numbering.of(problem);
        List<SetHandovers> used = new ArrayList<>();
        for (SetHandovers more : purchase.handovers()) {
            LocalDate day = more.days().get(0);
            long usual = problem.centers()
                    .get(numbering.center(more.center()))
                    .handoversOn(day)
                    .most();
            long number = Math.min(
                    Purchase.number(more), handovers.getOrDefault(new Handover(more.center(), day), 0) - usual);
            if (number > 0) {
                used.add(new SetHandovers(more.center(), more.days(), Amount.UNCHANGED, Amount.plus((int) number)));
            }
        }
        return used;
    }

    private static boolean isGone(Delivery delivery, Set<String> gone) {
        String trip = delivery.trip();
        return trip != null && gone.contains(trip);
    }

    /** The plan without some trips, its carriers by their new names. */
    private Plan planWithout(Set<String> gone, Map<String, String> names) {
        List<Trip> trips = plan.trips().stream()
                .filter(trip -> !gone.contains(trip.id()))
                .map(trip -> new Trip(
                        trip.id(),
                        names.getOrDefault(trip.carrier(), trip.carrier()),
                        trip.departureDay(),
                        trip.stops()))
                .toList();
        List<Delivery> deliveries = new ArrayList<>();
        List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
        for (Delivery delivery : plan.deliveries()) {
            if (isGone(delivery, gone)) {
                undelivered.add(new Undelivered(delivery.order(), ""));
            } else {
                deliveries.add(delivery);
            }
        }
        return new Plan(plan.problem(), trips, deliveries, undelivered, null);
    }
}
