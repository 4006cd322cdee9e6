package dev.quarterback.change;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the problem of what is left on a day. */
final class RolledProblem {
    private final Problem before;
    private final LocalDate to;
    private final Happened happened;
    private final Map<String, Handover> handedOver = new HashMap<>();

    private RolledProblem(Problem before, LocalDate to, Happened happened) {
        this.before = before;
        this.to = to;
        this.happened = happened;
    }

    /** The problem on the day {@code to}; what cannot be is noted. */
    static Problem of(Problem before, LocalDate to, Happened happened, Edit edit) {
        RolledProblem rolled = new RolledProblem(before, to, happened);
        new DepartedTrips(edit).leave(List.copyOf(happened.departures()));
        rolled.arrive(edit);
        rolled.handOver(edit.problem());
        happened.breakdowns()
                .forEach(breakdown ->
                        edit.set(breakdown.applyTo(edit.problem(), null).problem()));
        return rolled.rest(edit.problem());
    }

    /** Events may say that a vehicle came elsewhere, or on another day, than its trip would have brought it. */
    private void arrive(Edit edit) {
        Map<String, Order> orders = edit.orders(happened.arrivals().keySet());
        orders.replaceAll((id, order) -> order.withArrival(happened.arrivals().get(id)));
        edit.putOrders(orders);
    }

    /** A planned handover has been unless the vehicle came too late for it, or elsewhere. */
    private void handOver(Problem left) {
        Map<String, Order> orders = left.ordersById();
        Map<String, Integer> prepDays = left.centers().stream().collect(Collectors.toMap(Center::id, Center::prepDays));
        happened.planned().forEach((id, handover) -> {
            Order order = orders.get(id);
            if (order != null && isPossible(handover, order.arrival(), prepDays)) {
                handedOver.put(id, handover);
            }
        });
        handedOver.putAll(happened.told());
    }

    private static boolean isPossible(Handover handover, @Nullable Handover arrival, Map<String, Integer> prepDays) {
        return arrival == null
                || (arrival.center().equals(handover.center())
                        && !handover.day()
                                .isBefore(arrival.day().plusDays(prepDays.getOrDefault(arrival.center(), 0))));
    }

    private Problem rest(Problem left) {
        return new Problem(
                left.name(),
                to,
                left.lastDay(),
                left.market(),
                progress(),
                left.rules(),
                left.weights(),
                left.models(),
                left.yards().stream().map(this::rest).toList(),
                left.vessels(),
                left.centers().stream().map(this::rest).toList(),
                sorted(left.carriers()),
                left.lanes(),
                left.orders().stream()
                        .filter(order -> !handedOver.containsKey(order.id()))
                        .toList());
    }

    /** A number that was not known stays so; without any progress, the count begins on the first planning day. */
    private Progress progress() {
        Progress known = before.progress();
        Progress start = known == null ? new Progress(before.firstDay(), 0, null, null, null) : known;
        YearMonth month = YearMonth.from(before.lastDay());
        int inMonth = (int) handedOver.values().stream()
                .filter(handover -> YearMonth.from(handover.day()).equals(month))
                .count();
        return new Progress(
                start.quarterStart(),
                plus(start.deliveredInQuarter(), handedOver.size()),
                plus(start.deliveredInMonth(), inMonth),
                start.monthTarget(),
                start.quarterTarget());
    }

    private static @Nullable Integer plus(@Nullable Integer number, int more) {
        return number == null ? null : (Integer) (number + more);
    }

    /** The days that are over say nothing any more; on the first day, trips may have left already. */
    private Yard rest(Yard yard) {
        Yard later = yard.withDepartureDays(from(yard.departureDays()));
        Map<String, String> yards = before.carriers().stream().collect(Collectors.toMap(Carrier::id, Carrier::yard));
        int gone = (int) happened.departures().stream()
                .map(Departure::trip)
                .filter(trip -> trip.departureDay().equals(to))
                .filter(trip -> yard.id().equals(yards.get(trip.carrier())))
                .count();
        int departures = yard.departuresOn(to);
        return gone == 0 || departures == Yard.UNLIMITED
                ? later
                : later.withDeparturesOn(to, Math.max(0, departures - gone));
    }

    private Center rest(Center center) {
        Center later = center.withHandoverDays(from(center.handoverDays()));
        int gone = (int) handedOver.values().stream()
                .filter(new Handover(center.id(), to)::equals)
                .count();
        if (gone == 0) {
            return later;
        }
        Handovers handovers = center.handoversOn(to);
        int surgeGone = Math.max(0, gone - handovers.regular());
        return later.withHandoversOn(
                to, Math.max(0, handovers.regular() - gone), Math.max(0, handovers.surge() - surgeGone));
    }

    private <T> SortedMap<LocalDate, T> from(SortedMap<LocalDate, T> days) {
        return new TreeMap<>(days.tailMap(to));
    }

    /** Days in their order, so that it does not matter in how many steps a problem is rolled on. */
    private List<Carrier> sorted(List<Carrier> carriers) {
        Map<String, Carrier> old =
                before.carriers().stream().collect(Collectors.toMap(Carrier::id, carrier -> carrier));
        return carriers.stream()
                .map(carrier -> carrier.equals(old.get(carrier.id())) ? carrier : sorted(carrier))
                .toList();
    }

    private static Carrier sorted(Carrier carrier) {
        return carrier.withAvailability(
                        carrier.availableFrom(),
                        carrier.availableTo(),
                        carrier.offDays().stream().sorted().toList())
                .withBusy(carrier.busy().stream()
                        .sorted(Comparator.comparing(BusyDay::day))
                        .toArray(BusyDay[]::new));
    }
}
