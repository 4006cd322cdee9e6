package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a change that would by itself make an order possible, and puts it into words; null where it would not help.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Actions {
    private final Problem problem;
    private final PlanningDays days;
    private final Alone alone;

    Actions(Problem problem, PlanningDays days, Alone alone) {
        this.problem = problem;
        this.days = days;
        this.alone = alone;
    }

    /** The customer takes the vehicle over where it is. */
    @Nullable
    String acceptAtSite(NumberedOrder order) {
        return alone.isPossible(order.withCenters(order.site()))
                ? "Let the customer take the vehicle over at " + name(order.site()) + "."
                : null;
    }

    /** The customer comes on a day, on which the center hands over if need be. */
    @Nullable
    String letCustomerCome(NumberedOrder order) {
        At asOpen = alone.handover(order.withCustomerAlways());
        return asOpen != null
                ? "Let the customer come to " + name(asOpen.center()) + " on " + days.date(asOpen.day()) + "."
                : openForCustomer(order);
    }

    /** A center hands over on a day, on which the customer comes if need be. */
    @Nullable
    String openCenter(NumberedOrder order) {
        At open = alone.handoverIfOpen(order);
        return open != null ? handOver(open) + "." : openForCustomer(order);
    }

    private @Nullable String openForCustomer(NumberedOrder order) {
        At any = alone.handoverIfOpen(order.withCustomerAlways());
        return any == null ? null : handOver(any) + ", and the customer come on that day.";
    }

    private String handOver(At at) {
        return "Let " + name(at.center()) + " hand over a vehicle on " + days.date(at.day());
    }

    /** A center keeps the vehicle on its lot. */
    String keepOnLot(int center) {
        return "Give " + name(center) + " a lot space to keep a vehicle overnight.";
    }

    /** A center prepares the vehicle in fewer days. */
    @Nullable
    String prepareFaster(NumberedOrder order, Reach reach) {
        return Arrays.stream(order.centers())
                .filter(center -> problem.centers().get(center).lotSpaces() > 0)
                .mapToObj(center -> prepareFaster(order, center, reach))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String prepareFaster(NumberedOrder order, int center, Reach reach) {
        long left = (long) alone.openings().last(center, order.away())
                - reach.at(center).earliest(order.ready());
        return left < 0
                ? null
                : "Shorten the preparation at " + name(center) + " to " + Wording.count(left, "day") + ".";
    }

    /** The yard lets a trip leave on a day. */
    @Nullable
    String letTripLeave(NumberedOrder order) {
        int day = alone.latestDeparture(order);
        return day < 0 ? null : "Let a trip leave " + alone.yard(order).yard().id() + " on " + days.date(day) + ".";
    }

    /**
     * One more carrier comes that can load the vehicle, and is free from the vehicle's ready day on; its duty time is that of a
     * carrier of the yard, or the default.
     */
    @Nullable
    String addCarrier(NumberedOrder order) {
        YardReach yard = alone.yard(order);
        Model model = problem.models().get(order.model());
        IntStream ofYard = yard.fleet() == null
                ? IntStream.empty()
                : Arrays.stream(yard.fleet().dutyMinutes());
        return IntStream.concat(ofYard, IntStream.of(Carrier.DEFAULT_DUTY_MINUTES))
                .filter(duty -> alone.isPossible(order, yard.ofNewCarrier(duty)))
                .mapToObj(duty -> "Let a carrier come to " + yard.yard().id() + " with at least "
                        + Wording.count(model.positions(), "position") + " and " + Wording.kg(model.weightKg())
                        + " of payload, on duty " + Wording.count(duty, "minute") + " a day from "
                        + days.date(order.ready()) + " on.")
                .findFirst()
                .orElse(null);
    }

    private String name(int center) {
        Center site = problem.centers().get(center);
        return site.id();
    }
}
