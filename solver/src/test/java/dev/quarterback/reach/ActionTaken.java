package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A problem of one order after an action was taken, as its sentence says. */
final class ActionTaken {
    private static final String DAY = "([0-9-]{10})";
    private static final Pattern BRING = pattern("Bring the vehicle to (.+) by " + DAY + ".");
    private static final Pattern LAND = pattern("Let vessel (.+) land at .+ by " + DAY + ".");
    private static final Pattern HANDLE = pattern("Shorten the handling of vessel (.+) to (.+) days?.");
    private static final Pattern ARRIVE = pattern("Let the vehicle arrive at (.+) by " + DAY + ".");
    private static final Pattern PREPARE = pattern("Shorten the preparation at (.+) to (.+) days?.");
    private static final Pattern ACCEPT = pattern("Let the customer take the vehicle over at (.+)().");
    private static final Pattern COME = pattern("Let the customer come to (.+) on " + DAY + ".");
    private static final Pattern OPEN = pattern("Let (.+) hand over a vehicle on " + DAY + ".");
    private static final Pattern OPEN_AND_COME =
            pattern("Let (.+) hand over a vehicle on " + DAY + ", and the customer come on that day.");
    private static final Pattern LOT = pattern("Give (.+) a lot space to keep a vehicle overnight().");
    private static final Pattern LEAVE = pattern("Let a trip leave (.+) on " + DAY + ".");
    private static final Pattern CARRIER = pattern(
            "Let a carrier come to (.+) with at least (.+) positions? and (.+) kg of payload, on duty (.+) minutes? a day"
                    + " from " + DAY + " on.");

    private Problem problem;
    private Order order;
    private boolean isKnown;

    private ActionTaken(Problem problem, Order order, String action) {
        this.problem = problem;
        this.order = order;
        when(
                BRING,
                action,
                found -> this.order = this.order.withReadyDay(day(found)).withVessel(null));
        when(
                LAND,
                action,
                found -> vessel(found, v -> new Vessel(v.id(), null, v.yard(), day(found), v.handlingDays())));
        when(
                HANDLE,
                action,
                found -> vessel(found, v -> new Vessel(v.id(), null, v.yard(), v.day(), number(found, 2))));
        when(ARRIVE, action, found -> this.order = this.order.withArrival(new Handover(found.group(1), day(found))));
        when(PREPARE, action, found -> center(found, center -> center.withPrepDays(number(found, 2))));
        when(ACCEPT, action, this::accept);
        when(COME, action, this::come);
        when(OPEN, action, found -> center(found, center -> center.withHandoversOn(day(found), 1, 0)));
        when(OPEN_AND_COME, action, found -> {
            center(found, center -> center.withHandoversOn(day(found), 1, 0));
            come(found);
        });
        when(LOT, action, found -> center(found, center -> center.withLotSpaces(1)));
        when(LEAVE, action, this::leave);
        when(CARRIER, action, this::carrier);
        if (!isKnown) {
            throw new AssertionError("No such action is known: " + action);
        }
    }

    /** The problem with {@code order} alone, as both are after the action. */
    static Problem of(Problem problem, Order order, String action) {
        ActionTaken taken = new ActionTaken(problem, order, action);
        return taken.problem.withOrders(List.of(taken.order));
    }

    private interface Take {
        void from(Matcher found);
    }

    private interface Change<T> {
        T of(T old);
    }

    private static Pattern pattern(String sentence) {
        return Pattern.compile(sentence.replaceAll("\\.$", "\\\\."));
    }

    private void when(Pattern pattern, String action, Take take) {
        Matcher found = pattern.matcher(action);
        if (found.matches()) {
            isKnown = true;
            take.from(found);
        }
    }

    private static LocalDate day(Matcher found) {
        return LocalDate.parse(found.group(2));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group).replace(",", ""));
    }

    private void accept(Matcher found) {
        List<String> centers = new ArrayList<>(order.centers());
        centers.add(found.group(1));
        Order accepting = Order.of(order.id(), order.model(), order.location(), centers.toArray(String[]::new));
        order = accepting
                .withReadyDay(order.readyDay())
                .withUnavailableDays(order.unavailableDays().toArray(LocalDate[]::new))
                .withVessel(order.vessel())
                .withArrival(order.arrival());
    }

    private void come(Matcher found) {
        order = order.withUnavailableDays(order.unavailableDays().stream()
                .filter(day -> !day.equals(day(found)))
                .toArray(LocalDate[]::new));
    }

    private void vessel(Matcher found, Change<Vessel> change) {
        List<Vessel> vessels = problem.vessels().stream()
                .map(vessel -> vessel.id().equals(found.group(1)) ? change.of(vessel) : vessel)
                .toList();
        change(problem.yards(), vessels, problem.centers(), problem.carriers());
    }

    private void center(Matcher found, Change<Center> change) {
        List<Center> centers = problem.centers().stream()
                .map(center -> center.id().equals(found.group(1)) ? change.of(center) : center)
                .toList();
        change(problem.yards(), problem.vessels(), centers, problem.carriers());
    }

    private void leave(Matcher found) {
        List<Yard> yards = problem.yards().stream()
                .map(yard -> yard.id().equals(found.group(1)) ? yard.withDeparturesOn(day(found), 1) : yard)
                .toList();
        change(yards, problem.vessels(), problem.centers(), problem.carriers());
    }

    private void carrier(Matcher found) {
        List<Carrier> carriers = new ArrayList<>(problem.carriers());
        carriers.add(new Carrier(
                "one more",
                found.group(1),
                number(found, 2),
                Double.parseDouble(found.group(3).replace(",", "")),
                number(found, 4),
                LocalDate.parse(found.group(5)),
                null,
                List.of()));
        change(problem.yards(), problem.vessels(), problem.centers(), carriers);
    }

    private void change(List<Yard> yards, List<Vessel> vessels, List<Center> centers, List<Carrier> carriers) {
        problem = new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                null,
                null,
                problem.rules(),
                problem.weights(),
                problem.models(),
                yards,
                vessels,
                centers,
                carriers,
                problem.lanes(),
                problem.orders());
    }
}
