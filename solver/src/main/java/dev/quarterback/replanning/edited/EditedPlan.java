package dev.quarterback.replanning.edited;

import dev.quarterback.change.Remaining;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Violation;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.LostLock;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.replanning.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that was edited by hand in its sheets, where each of the edits can be. */
public final class EditedPlan {
    /** Edits whose prices are told one by one; where there are more, only that of all together is. */
    public static final int MOST_PRICED = Pricing.MOST_PRICED;

    private final ComparedPlan before;
    private final Edits edits;
    private final Map<String, Trip> firmTrips;
    private final Pricing pricing;
    private @Nullable PricedEdits priced;
    private final Plan repaired;

    private EditedPlan(ComparedPlan before, Edits edits, Map<String, Trip> firmTrips) {
        this.before = before;
        this.edits = edits;
        this.firmTrips = firmTrips;
        pricing = new Pricing(before, edits);
        repaired =
                edits.all().isEmpty() ? before.plan() : Repair.of(before.problem(), HandMade.of(before.plan(), edits));
    }

    /**
     * What was edited in the sheets of a plan.
     *
     * @param before the plan that was exported, which breaks no rule
     * @param sheets its sheets as they are now
     * @throws InvalidInputException with all that cannot be read, is not known, cannot be whatever else gives way, or cannot
     *     be with another edit
     */
    public static EditedPlan of(ComparedPlan before, PlanSheets sheets) {
        Problem problem = before.problem();
        List<InputError> errors = new ArrayList<>(sheets.errors());
        KnownNames known = KnownNames.of(problem);
        TripComparison trips = new TripComparison(problem, before.plan(), known, sheets, errors);
        List<DeliveryEdit> deliveries =
                new DeliveryComparison(problem, known, trips, sheets, errors).edits(before.plan());
        Edits edits = new Edits(trips.edits(), deliveries);
        HandMade made = HandMade.of(before.plan(), edits);
        AloneCheck alone = new AloneCheck(problem);
        Map<String, Trip> firmTrips = FirmTrips.of(made, edits, alone);
        Refusals refusals = new Refusals(alone, made);
        refusals.check(edits, firmTrips);
        errors.addAll(refusals.errors());
        Edits possible = edits.filter(edit -> !refusals.isRefused(edit));
        errors.addAll(new Clashes(problem, alone, possible, firmTrips).errors());
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors, 0);
        }
        return new EditedPlan(before, edits, firmTrips);
    }

    /** Whether nothing was edited. */
    public boolean isAsPlanned() {
        return edits.all().isEmpty();
    }

    /** The edits, those of deliveries first. What they cost is derived when it is first asked for, and takes a while for many. */
    public List<PricedEdit> edits() {
        return priced().each();
    }

    /** The rules that the plan breaks with all edits, and that are told of none of {@link #edits()}. */
    public List<Violation> brokenTogether() {
        return priced().brokenTogether();
    }

    private PricedEdits priced() {
        PricedEdits all = priced;
        if (all == null) {
            all = pricing.all();
            priced = all;
        }
        return all;
    }

    /** What the plan with all edits, repaired, comes to more than the plan before. */
    public Price together() {
        return pricing.priceOf(repaired);
    }

    /** What a plan of the same problem comes to more than the plan before. */
    public Price priceOf(Plan plan) {
        return pricing.priceOf(plan);
    }

    /** The plan with all edits, in which what breaks a rule with them has given way. */
    public ComparedPlan repaired() {
        return new ComparedPlan(
                before.problem(),
                repaired,
                PlanChecker.check(before.problem(), repaired).figures());
    }

    /** Plans around the edits, from {@link #repaired()} or what is left of it. */
    public PlanMaker around(PlanMaker planner) {
        return edits.all().isEmpty() ? planner : new AroundEdits(planner, locks());
    }

    private EditLocks locks() {
        Set<String> trips = new HashSet<>();
        edits.trips().stream().map(TripEdit::after).flatMap(Stream::ofNullable).forEach(trip -> trips.add(trip.id()));
        firmTrips.values().forEach(trip -> trips.add(trip.id()));
        List<Trip> leftOut = edits.trips().stream()
                .filter(edit -> edit.after() == null)
                .map(TripEdit::before)
                .flatMap(Stream::ofNullable)
                .toList();
        besides(leftOut).forEach(trip -> trips.add(trip.id()));
        return new EditLocks(
                edits.deliveries().stream()
                        .map(DeliveryEdit::after)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                Set.copyOf(edits.deliveries().stream()
                        .filter(edit -> edit.after() == null)
                        .map(DeliveryEdit::order)
                        .toList()),
                trips,
                leftOut);
    }

    /** What else the carriers of such trips do on the same day: it stays, so that nothing else takes its place. */
    private Stream<Trip> besides(List<Trip> leftOut) {
        return repaired.trips().stream()
                .filter(trip -> leftOut.stream()
                        .anyMatch(out -> out.carrier().equals(trip.carrier())
                                && out.departureDay().equals(trip.departureDay())));
    }

    /** A revision that also tells which edits its plan is without. */
    public Revision told(Revision revision) {
        List<LostLock> lost = new ArrayList<>(revision.lost());
        lost.addAll(lost(revision.problem(), revision.result().plan()));
        return new Revision(revision.problem(), revision.result(), revision.difference(), lost);
    }

    /**
     * The edits that a plan is without.
     *
     * @param problem what it is a plan of: the problem of the edits, or that after a change
     */
    public List<LostLock> lost(Problem problem, Plan plan) {
        List<LostLock> lost = new ArrayList<>();
        addLostDeliveries(problem, plan, lost);
        addLostTrips(problem, plan, lost);
        return lost;
    }

    private void addLostDeliveries(Problem problem, Plan plan, List<LostLock> lost) {
        Map<String, Order> orders = problem.ordersById();
        Map<String, Delivery> planned = new HashMap<>();
        plan.deliveries().forEach(delivery -> planned.put(delivery.order(), delivery));
        AloneCheck alone = new AloneCheck(problem);
        for (DeliveryEdit edit : edits.deliveries()) {
            Delivery asked = edit.after();
            if (asked != null
                    && orders.containsKey(edit.order())
                    && !asked.day().isBefore(problem.firstDay())) {
                boolean isByTrip = edit.namesTrip() && alone.needsTrip(alone.order(edit.order()));
                addLost(asked, planned.get(edit.order()), isByTrip, lost);
            }
        }
    }

    /** A trip that has left by the rest of the change is none. */
    private void addLostTrips(Problem problem, Plan plan, List<LostLock> lost) {
        Set<Trip> planned = new HashSet<>(plan.trips());
        Set<String> open = tripIds(Remaining.of(repaired, problem));
        Set<String> carriers = new HashSet<>();
        problem.carriers().forEach(carrier -> carriers.add(carrier.id()));
        for (TripEdit edit : edits.trips()) {
            Trip asked = edit.after();
            boolean isExpected = asked != null
                    && !asked.departureDay().isBefore(problem.firstDay())
                    && (open.contains(edit.trip()) || !carriers.contains(asked.carrier()));
            if (isExpected && !planned.contains(asked)) {
                lost.add(
                        new LostLock("trip " + edit.trip() + " as edited", "the rest of the change does not allow it"));
            }
        }
    }

    private static Set<String> tripIds(Plan plan) {
        Set<String> ids = new HashSet<>();
        plan.trips().forEach(trip -> ids.add(trip.id()));
        return ids;
    }

    /** A trip that was named for a vehicle that still waits for one is asked for too. */
    private static void addLost(Delivery asked, @Nullable Delivery planned, boolean isByTrip, List<LostLock> lost) {
        String what = "order " + asked.order() + " at " + asked.center() + " on " + asked.day()
                + (isByTrip ? " by trip " + asked.trip() : "");
        if (planned == null) {
            lost.add(new LostLock(what, "no handover of it was found"));
        } else if (!planned.center().equals(asked.center()) || !planned.day().equals(asked.day())) {
            lost.add(new LostLock(what, "it is at " + planned.center() + " on " + planned.day() + " now"));
        } else if (isByTrip && !Objects.equals(planned.trip(), asked.trip())) {
            lost.add(new LostLock(what, "it comes by trip " + planned.trip() + " now"));
        }
    }
}
