package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.insight.difference.AppointmentChange;
import dev.quarterback.insight.difference.Call;
import dev.quarterback.insight.difference.CarrierDifference;
import dev.quarterback.insight.difference.CenterCalls;
import dev.quarterback.insight.difference.HandoverPart;
import dev.quarterback.insight.difference.OrderChange;
import dev.quarterback.insight.difference.OrderDifference;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.PlanFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * How two plans differ, as text: figures, orders, the call list by center, carriers.
 *
 * <p>Long lists begin with what matters most: customers with an appointment, and carriers with other days.
 */
public final class PlanDifferenceText {
    /** Centers and carriers that are listed unless all are asked for. */
    private static final int LISTED = 10;

    /** Customers of a center that are listed unless all are asked for. */
    private static final int LISTED_CUSTOMERS = 3;

    private static final Comparator<Call> PROMISED_FIRST = Comparator.comparing(call -> !call.isPromised());

    private final PlanDifference difference;
    private final boolean isAll;
    private final List<String> lines = new ArrayList<>();

    private PlanDifferenceText(PlanDifference difference, boolean isAll) {
        this.difference = difference;
        this.isAll = isAll;
    }

    /**
     * The lines.
     *
     * @param isAll whether long lists are shown to their ends
     */
    public static List<String> lines(PlanDifference difference, boolean isAll) {
        PlanDifferenceText text = new PlanDifferenceText(difference, isAll);
        text.figures();
        text.orders();
        text.calls();
        text.carriers();
        return text.lines;
    }

    private void figures() {
        TextTable table = new TextTable(difference.after().problem().name(), "before", "after", "change");
        figure(table, "orders", PlanFigures::orders);
        figure(table, "delivered", PlanFigures::delivered);
        if (hasPriorities(difference.before().figures())
                || hasPriorities(difference.after().figures())) {
            figure(table, "weight delivered", PlanFigures::deliveredWeight);
        }
        figure(table, "appointments", PlanFigures::appointments);
        figure(table, "appointments kept", PlanFigures::appointmentsKept);
        figure(table, "appointments moved", PlanFigures::appointmentsMoved);
        figure(table, "trips", PlanFigures::trips);
        figure(table, "vehicles on trips", PlanFigures::vehiclesOnTrips);
        figure(table, "km", figures -> figures.costTerms().km());
        figure(table, "cost", PlanFigures::cost);
        lines.addAll(table.lines());
        difference.rolledTo().ifPresent(this::otherDays);
    }

    private void otherDays(LocalDate day) {
        long delivered = difference.deliveredMeanwhile();
        lines.add("The plan after begins on " + day + ": " + count(delivered, "order") + " delivered before "
                + (delivered == 1 ? "is" : "are") + " not in the figures after");
    }

    private static boolean hasPriorities(PlanFigures figures) {
        return figures.deliveredWeight() != figures.delivered();
    }

    private void figure(TextTable table, String name, ToLongFunction<PlanFigures> value) {
        long before = value.applyAsLong(difference.before().figures());
        long after = value.applyAsLong(difference.after().figures());
        long change = after - before;
        table.row(name, whole(before), whole(after), (change > 0 ? "+" : "") + whole(change));
    }

    private void orders() {
        lines.add("");
        long added = number(OrderDifference::isAdded);
        long removed = number(OrderDifference::isRemoved);
        if (added + removed > 0) {
            lines.add("Problem: " + count(added, "order") + " added, " + whole(removed) + " no longer in it");
        }
        int left = difference.left().size();
        if (left > 0) {
            lines.add("Left meanwhile: " + count(left, "trip")
                    + " of the plan before, which the plan after does not count");
        }
        long moved = number(order -> order.change() == OrderChange.MOVED);
        lines.add("Orders: " + whole(number(order -> order.change() == OrderChange.IN)) + " in, "
                + whole(number(order -> order.change() == OrderChange.OUT)) + " out, " + whole(moved) + " moved"
                + (moved > 0 ? " (" + movedParts() + ")" : ""));
        long cancelled = number(OrderDifference::isCancelled);
        lines.add("Appointments: " + whole(number(order -> order.appointment() == AppointmentChange.LOST)) + " lost, "
                + whole(number(order -> order.appointment() == AppointmentChange.WON)) + " won"
                + (cancelled > 0 ? ", " + whole(cancelled) + " cancelled" : ""));
    }

    private String movedParts() {
        List<String> parts = new ArrayList<>();
        for (HandoverPart part : HandoverPart.values()) {
            long number = number(order -> order.moved().contains(part));
            if (number > 0) {
                parts.add(name(part) + " " + whole(number));
            }
        }
        return String.join(", ", parts);
    }

    private static String name(HandoverPart part) {
        return switch (part) {
            case CENTER -> "center";
            case DAY -> "day";
            case TRIP -> "trip";
            case CARRIER -> "carrier";
            case DEPARTURE_DAY -> "departure day";
        };
    }

    private long number(Predicate<OrderDifference> which) {
        return difference.orders().stream().filter(which).count();
    }

    private void calls() {
        List<CenterCalls> centers = difference.calls();
        int customers =
                centers.stream().mapToInt(center -> center.calls().size()).sum();
        int promised = centers.stream().mapToInt(CenterCalls::promised).sum();
        lines.add("");
        lines.add("Call list: " + customers(customers, promised));
        List<CenterCalls> mostPromisedFirst = centers.stream()
                .sorted(Comparator.comparingInt(CenterCalls::promised).reversed())
                .toList();
        List<CenterCalls> shown = shown(mostPromisedFirst, LISTED);
        shown.forEach(this::center);
        if (shown.size() < centers.size()) {
            lines.add("");
        }
        addRest(centers.size() - shown.size(), "more center", "");
    }

    private void center(CenterCalls center) {
        String name = center.center().name();
        lines.add("");
        lines.add(center.center().id() + (name == null ? "" : " " + name) + ": "
                + customers(center.calls().size(), center.promised()));
        List<Call> calls = center.calls().stream().sorted(PROMISED_FIRST).toList();
        List<Call> shown = shown(calls, LISTED_CUSTOMERS);
        int width = shown.stream().mapToInt(call -> call.order().length()).max().orElse(0);
        shown.forEach(call ->
                lines.add("  " + call.order() + " ".repeat(width - call.order().length()) + "  " + call.text()));
        addRest(calls.size() - shown.size(), "more customer", "  ");
    }

    private static String customers(int customers, int promised) {
        return count(customers, "customer") + (customers == 0 ? "" : ", " + whole(promised) + " with an appointment");
    }

    private void carriers() {
        List<CarrierDifference> carriers = difference.carriers();
        long otherDays =
                carriers.stream().filter(CarrierDifference::hasOtherDays).count();
        lines.add("");
        lines.add("Carriers: " + whole(otherDays) + " on other days, " + whole(carriers.size() - otherDays)
                + " with other trips only");
        List<CarrierDifference> otherDaysFirst = carriers.stream()
                .sorted(Comparator.comparing(carrier -> !carrier.hasOtherDays()))
                .toList();
        List<CarrierDifference> shown = shown(otherDaysFirst, LISTED);
        if (!shown.isEmpty()) {
            TextTable table = new TextTable("carrier", "yard", "trips before", "after", "days less", "days more");
            shown.forEach(carrier -> table.row(
                    carrier.carrier(),
                    carrier.yard(),
                    whole(carrier.before().trips().size()),
                    whole(carrier.after().trips().size()),
                    days(carrier.daysLess()),
                    days(carrier.daysMore())));
            lines.addAll(table.lines());
        }
        addRest(carriers.size() - shown.size(), "more carrier", "");
    }

    private static String days(List<LocalDate> days) {
        return days.isEmpty() ? "-" : days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private <T> List<T> shown(List<T> list, int most) {
        return isAll ? list : list.subList(0, Math.min(most, list.size()));
    }

    private void addRest(int number, String noun, String indent) {
        if (number > 0) {
            lines.add(indent + "(" + count(number, noun) + "; --all lists them all)");
        }
    }
}
