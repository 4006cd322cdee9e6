package dev.quarterback.insight.promise;

import dev.quarterback.change.Change;
import dev.quarterback.check.CheckReport;
import dev.quarterback.insight.explanation.Excerpt;
import dev.quarterback.insight.explanation.PlanLookup;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertion;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The days and centers that can be promised for single orders of a plan. Each offer has been tried: the checker passes the
 * plan with it.
 *
 * <p>Nothing else moves: other trips may give a better promise to whoever plans again. Not safe for use by several threads.
 */
public final class Promises {
    /** What a way may be short of and still become free when one order is given up. */
    private static final int MOST_SHORTAGES = 3;

    /** Orders that are tried for a day at a center before it is left. */
    private static final int TRIES = 4;

    private final Problem problem;
    private final Plan plan;
    private final Map<String, Delivery> delivered = new HashMap<>();
    private @Nullable Base base;

    private Promises(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        plan.deliveries().forEach(delivery -> delivered.put(delivery.order(), delivery));
    }

    /**
     * What can be promised beside a plan.
     *
     * @param problem a valid problem
     * @param plan a plan of it that the checker has passed
     */
    public static Promises of(Problem problem, Plan plan) {
        return new Promises(problem, plan);
    }

    /** A plan in which orders are tried. */
    private record Base(
            Insertions insertions, PlanLookup lookup, Displacement displacement, Map<LocalDate, Integer> handovers) {
        static Base of(Problem problem, Plan plan) {
            PlanLookup lookup = new PlanLookup(problem, plan);
            Map<LocalDate, Integer> handovers = new HashMap<>();
            plan.deliveries().forEach(delivery -> handovers.merge(delivery.day(), 1, Integer::sum));
            return new Base(Insertions.of(problem, plan), lookup, new Displacement(problem, lookup), handovers);
        }
    }

    /** What can be promised for an order, or why nothing ever can; of the same orders as {@link #offers}. */
    public Promised promise(Order order) {
        List<Offer> offers = offers(order);
        return new Promised(
                order,
                offers,
                offers.isEmpty() ? Reachability.of(problem).impossible(order).orElse(null) : null);
    }

    /**
     * The offers for an order, at most one for each center and day: those that displace nobody first, then those that keep
     * its appointment, then those at little cost.
     *
     * @param order one of the problem, delivered or not, or a new one that names sites, a model and a vessel of the problem
     */
    public List<Offer> offers(Order order) {
        Delivery now = delivered.get(order.id());
        Base tried = now == null ? base() : Base.of(problem, without(now));
        Map<Handover, Offer> offers = new LinkedHashMap<>();
        for (Insertion insertion : tried.insertions().list(order)) {
            offers.computeIfAbsent(
                    place(insertion.delivery()),
                    place -> offer(order, insertion, null, tried).orElse(null));
        }
        if (now != null) {
            offers.put(place(now), offer(now, order, List.of(), 0));
        }
        long costNow = now == null ? 0 : costOf(now, order, tried);
        byPlace(order, tried).forEach((place, attempts) -> {
            if (!offers.containsKey(place)) {
                displacing(order, attempts, tried).ifPresent(offer -> offers.put(place, offer));
            }
        });
        return offers.values().stream()
                .map(offer -> isOf(offer, now) ? offer : withCost(offer, offer.cost() - costNow))
                .sorted(bestFirst(order))
                .toList();
    }

    private Base base() {
        Base made = base;
        if (made == null) {
            made = Base.of(problem, plan);
            base = made;
        }
        return made;
    }

    private Plan without(Delivery gone) {
        List<Delivery> others = new ArrayList<>(plan.deliveries());
        others.remove(gone);
        List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
        undelivered.add(new Undelivered(gone.order(), ""));
        return new Plan(plan.problem(), plan.trips(), others, undelivered, null);
    }

    private static Handover place(Delivery delivery) {
        return new Handover(delivery.center(), delivery.day());
    }

    private static boolean isOf(Offer offer, @Nullable Delivery now) {
        return now != null && offer.deliveries().equals(List.of(now));
    }

    private static Offer offer(Delivery delivery, Order order, List<String> displaced, long cost) {
        boolean keeps = place(delivery).equals(order.appointment());
        return new Offer(delivery.center(), delivery.day(), keeps, displaced, cost, List.of(), List.of(delivery));
    }

    private static Offer withCost(Offer offer, long cost) {
        return new Offer(
                offer.center(),
                offer.day(),
                offer.keepsAppointment(),
                offer.displaced(),
                cost,
                offer.trips(),
                offer.deliveries());
    }

    /** The ways that are short of something, by center and day, those at little cost of each first. */
    private Map<Handover, List<Attempt>> byPlace(Order order, Base tried) {
        Map<Handover, List<Attempt>> places = new LinkedHashMap<>();
        tried.insertions().forEachAttempt(order, MOST_SHORTAGES, attempt -> {
            if (!attempt.shortages().isEmpty()) {
                places.computeIfAbsent(
                                new Handover(
                                        problem.centers().get(attempt.center()).id(),
                                        problem.firstDay().plusDays(attempt.day())),
                                place -> new ArrayList<>())
                        .add(attempt);
            }
        });
        return places;
    }

    /** The offer at the least cost of those tried first, which give up the orders of least priority. */
    private Optional<Offer> displacing(Order order, List<Attempt> attempts, Base tried) {
        record Exchange(Attempt attempt, Order other) {}
        return attempts.stream()
                .flatMap(attempt -> tried.displacement().candidates(attempt).map(other -> new Exchange(attempt, other)))
                .sorted(Comparator.comparingInt(exchange -> exchange.other().priority()))
                .limit(TRIES)
                .flatMap(exchange ->
                        offer(order, tried.insertions().insertionOf(exchange.attempt()), exchange.other(), tried)
                                .stream())
                .min(Comparator.comparingLong(Offer::cost));
    }

    /** An offer, tried with the checker; empty where that finds a broken rule. */
    private Optional<Offer> offer(Order order, Insertion insertion, @Nullable Order displaced, Base tried) {
        Trip trip = insertion.trip();
        List<Trip> trips = trip == null ? List.of() : List.of(trip);
        List<String> gone = displaced == null ? List.of() : List.of(displaced.id());
        Remedy remedy = new Remedy("", Change.of(), trips, List.of(insertion.delivery()), gone);
        return cost(remedy, order, tried)
                .map(cost -> new Offer(
                        insertion.delivery().center(),
                        insertion.delivery().day(),
                        place(insertion.delivery()).equals(order.appointment()),
                        gone,
                        cost,
                        trips,
                        remedy.deliveries()));
    }

    private long costOf(Delivery now, Order order, Base tried) {
        return cost(new Remedy("", Change.of(), List.of(), List.of(now), List.of()), order, tried)
                .orElse(0L);
    }

    /** By how much the cost of the plan changes; empty where a rule is broken. */
    private Optional<Long> cost(Remedy remedy, Order order, Base tried) {
        List<CheckReport> reports = new Excerpt(problem, tried.lookup()).reports(remedy, order);
        CheckReport after = reports.get(1);
        return after.isSound()
                ? Optional.of(cost(after) - cost(reports.get(0)) + level(reports, tried))
                : Optional.empty();
    }

    /** The cost of a part of the plan but for its level, which all centers share. */
    private long cost(CheckReport report) {
        CostTerms terms = report.figures().costTerms();
        CostTerms own = new CostTerms(
                terms.km(),
                terms.surge(),
                terms.preference(),
                terms.late(),
                terms.waiting(),
                0,
                terms.change(),
                terms.hire(),
                terms.crowd());
        return own.weighted(problem.weights());
    }

    private long level(List<CheckReport> reports, Base tried) {
        SortedMap<LocalDate, Integer> before = reports.get(0).figures().perDay();
        SortedMap<LocalDate, Integer> after = reports.get(1).figures().perDay();
        long squares = 0;
        for (LocalDate day = problem.firstDay(); !day.isAfter(problem.lastDay()); day = day.plusDays(1)) {
            long more = (long) after.getOrDefault(day, 0) - before.getOrDefault(day, 0);
            long all = tried.handovers().getOrDefault(day, 0);
            squares += (all + more) * (all + more) - all * all;
        }
        return squares * problem.weights().level();
    }

    private static Comparator<Offer> bestFirst(Order order) {
        return Comparator.<Offer>comparingInt(offer -> offer.displaced().size())
                .thenComparing(offer -> !offer.keepsAppointment())
                .thenComparingLong(Offer::cost)
                .thenComparing(Offer::day)
                .thenComparingInt(offer -> order.centers().indexOf(offer.center()));
    }
}
