package dev.quarterback.format;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a problem's tables, their cells in the order of {@link ProblemTable#columns}, defaults filled in. */
final class ProblemRows {
    private ProblemRows() {}

    /** Writes the rows of one table. */
    static void write(ProblemTable table, Problem problem, TableOutput out) {
        switch (table.section()) {
            case "problem" -> settings(problem, out);
            case "models" -> each(problem.models(), ProblemRows::model, out);
            case "yards" -> each(problem.yards(), ProblemRows::yard, out);
            case "departure-days" -> problem.yards().forEach(yard -> departureDays(yard, out));
            case "vessels" -> each(problem.vessels(), ProblemRows::vessel, out);
            case "centers" -> each(problem.centers(), ProblemRows::center, out);
            case "handover-days" -> problem.centers().forEach(center -> handoverDays(center, out));
            case "carriers" -> each(problem.carriers(), ProblemRows::carrier, out);
            case "busy-days" -> problem.carriers().forEach(carrier -> busyDays(carrier, out));
            case "lanes" -> each(problem.lanes(), ProblemRows::lane, out);
            case "orders" -> each(problem.orders(), ProblemRows::order, out);
            default -> throw new IllegalArgumentException(table.section());
        }
    }

    /**
     * Makes sure that all lists can be written, before anything is.
     *
     * @throws UnlistableIdException if an id in a list holds a semicolon or starts or ends with a blank
     */
    static void check(Problem problem) {
        problem.orders().forEach(order -> CsvText.join(order.centers()));
    }

    private static <T> void each(Iterable<T> elements, BiConsumer<T, TableOutput> cells, TableOutput out) {
        elements.forEach(element -> out.row(() -> cells.accept(element, out)));
    }

    private static void model(Model model, TableOutput out) {
        out.text(model.id());
        out.decimal(model.weightKg());
        out.whole(model.positions());
    }

    private static void yard(Yard yard, TableOutput out) {
        out.text(yard.id());
        out.decimal(yard.lat());
        out.decimal(yard.lon());
        out.text(yard.name());
        out.wholeUnless(Yard.UNLIMITED, yard.departuresPerDay());
    }

    private static void vessel(Vessel vessel, TableOutput out) {
        out.text(vessel.id());
        out.text(vessel.yard());
        out.day(vessel.day());
        out.text(vessel.name());
        out.whole(vessel.handlingDays());
    }

    private static void lane(Lane lane, TableOutput out) {
        out.text(lane.from());
        out.text(lane.to());
        out.decimal(lane.km());
        out.whole(lane.minutes());
    }

    private static void settings(Problem problem, TableOutput out) {
        setting(out, "name", problem.name());
        setting(out, "firstDay", problem.firstDay());
        setting(out, "lastDay", problem.lastDay());
        setting(out, "market", problem.market());
        Progress progress = problem.progress();
        if (progress != null) {
            setting(out, "progress.quarterStart", progress.quarterStart());
            setting(out, "progress.deliveredInQuarter", progress.deliveredInQuarter());
            setting(out, "progress.deliveredInMonth", progress.deliveredInMonth());
            target("progress.monthTarget", progress.monthTarget(), out);
            target("progress.quarterTarget", progress.quarterTarget(), out);
        }
        rules(problem.rules(), out);
        weights(problem.weights(), out);
    }

    private static void target(String key, @Nullable Target target, TableOutput out) {
        setting(out, key + ".low", target == null ? null : target.low());
        setting(out, key + ".high", target == null ? null : target.high());
    }

    private static void rules(Rules rules, TableOutput out) {
        setting(out, "rules.loadMinutes", rules.loadMinutes());
        setting(out, "rules.unloadMinutes", rules.unloadMinutes());
        setting(out, "rules.roadFactor", rules.roadFactor());
        setting(out, "rules.kmPerHour", rules.kmPerHour());
        setting(out, "rules.maxTripsPerDay", rules.maxTripsPerDay());
        setting(out, "rules.maxStops", rules.maxStops());
        DutyCycle cycle = rules.dutyCycle();
        setting(out, "rules.dutyCycle.days", cycle == null ? null : cycle.days());
        setting(out, "rules.dutyCycle.minutes", cycle == null ? null : cycle.minutes());
    }

    private static void weights(Weights weights, TableOutput out) {
        setting(out, "weights.km", weights.km());
        setting(out, "weights.surge", weights.surge());
        setting(out, "weights.preference", weights.preference());
        setting(out, "weights.late", weights.late());
        setting(out, "weights.wait", weights.waiting());
        setting(out, "weights.level", weights.level());
        setting(out, "weights.change", weights.change());
        setting(out, "weights.hire", weights.hire());
        setting(out, "weights.crowd", weights.crowd());
    }

    private static void setting(TableOutput out, String key, @Nullable Object value) {
        if (value == null) {
            return;
        }
        out.row(() -> {
            out.text(key);
            if (value instanceof LocalDate day) {
                out.day(day);
            } else if (value instanceof Integer number) {
                out.whole(number);
            } else if (value instanceof Double number) {
                out.decimal(number);
            } else {
                out.text(value.toString());
            }
        });
    }

    private static void departureDays(Yard yard, TableOutput out) {
        yard.departureDays()
                .forEach((day, departures) -> out.row(() -> {
                    out.text(yard.id());
                    out.day(day);
                    out.whole(departures);
                }));
    }

    private static void center(Center center, TableOutput out) {
        out.text(center.id());
        out.decimal(center.lat());
        out.decimal(center.lon());
        out.whole(center.handovers().regular());
        out.text(center.name());
        out.whole(center.handovers().surge());
        out.wholeUnless(Center.UNLIMITED, center.lotSpaces());
        out.whole(center.prepDays());
    }

    private static void handoverDays(Center center, TableOutput out) {
        center.handoverDays()
                .forEach((day, handovers) -> out.row(() -> {
                    out.text(center.id());
                    out.day(day);
                    out.whole(handovers.regular());
                    out.whole(handovers.surge());
                }));
    }

    private static void carrier(Carrier carrier, TableOutput out) {
        out.text(carrier.id());
        out.text(carrier.yard());
        out.whole(carrier.positions());
        out.decimal(carrier.payloadKg());
        out.whole(carrier.dutyMinutesPerDay());
        out.day(carrier.availableFrom());
        out.day(carrier.availableTo());
        out.days(carrier.offDays());
        out.whole(carrier.hire());
    }

    private static void busyDays(Carrier carrier, TableOutput out) {
        carrier.busy()
                .forEach(busy -> out.row(() -> {
                    out.text(carrier.id());
                    out.day(busy.day());
                    out.whole(busy.minutes());
                    out.whole(busy.trips());
                }));
    }

    private static void order(Order order, TableOutput out) {
        out.text(order.id());
        out.text(order.model());
        out.text(order.location());
        out.ids(order.centers());
        out.day(order.readyDay());
        out.whole(order.priority());
        out.day(order.promisedDay());
        out.days(order.unavailableDays());
        handover(order.appointment(), out);
        handover(order.planned(), out);
        out.text(order.vessel());
        out.day(order.orderedDay());
        handover(order.arrival(), out);
    }

    private static void handover(@Nullable Handover handover, TableOutput out) {
        out.text(handover == null ? null : handover.center());
        out.day(handover == null ? null : handover.day());
    }
}
