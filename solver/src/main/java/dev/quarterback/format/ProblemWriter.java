package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem as JSON, one element of a list a line, without what is the default anyway.
 *
 * <p>{@link ProblemReader} reads an equal problem back.
 */
public final class ProblemWriter {
    private final JsonOutput out;

    private ProblemWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a problem to a file, gzipped if its name ends in {@code .gz}, as {@link AtomicFile} does.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Problem problem, Path file) throws IOException {
        JsonOutput.write(file, out -> new ProblemWriter(out).write(problem));
    }

    /**
     * Writes a problem to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Problem problem, OutputStream stream) throws IOException {
        JsonOutput.write(stream, out -> new ProblemWriter(out).write(problem));
    }

    /** Writes an order as the fields of the object that is open. */
    static void write(JsonOutput out, Order order) {
        new ProblemWriter(out).write(order);
    }

    /** Writes what a carrier does on a day as the fields of the object that is open. */
    static void write(JsonOutput out, BusyDay busy) {
        new ProblemWriter(out).write(busy);
    }

    /** Writes a duty cycle as the fields of the object that is open. */
    static void write(JsonOutput out, DutyCycle cycle) {
        out.whole("days", cycle.days());
        out.whole("minutes", cycle.minutes());
    }

    private void write(Problem problem) {
        out.text("name", problem.name());
        out.day("firstDay", problem.firstDay());
        out.day("lastDay", problem.lastDay());
        out.text("market", problem.market());
        Progress progress = problem.progress();
        if (progress != null) {
            out.object("progress", () -> write(progress));
        }
        if (!problem.rules().equals(Rules.DEFAULT)) {
            out.object("rules", () -> write(problem.rules()));
        }
        if (!problem.weights().equals(Weights.DEFAULT)) {
            out.object("weights", () -> write(problem.weights()));
        }
        out.list("models", problem.models(), this::write);
        out.list("yards", problem.yards(), this::write);
        if (!problem.vessels().isEmpty()) {
            out.list("vessels", problem.vessels(), this::write);
        }
        out.list("centers", problem.centers(), this::write);
        out.list("carriers", problem.carriers(), this::write);
        if (!problem.lanes().isEmpty()) {
            out.list("lanes", problem.lanes(), this::write);
        }
        out.list("orders", problem.orders(), this::write);
    }

    private void write(Progress progress) {
        out.day("quarterStart", progress.quarterStart());
        out.whole("deliveredInQuarter", progress.deliveredInQuarter());
        out.whole("deliveredInMonth", progress.deliveredInMonth());
        write("monthTarget", progress.monthTarget());
        write("quarterTarget", progress.quarterTarget());
    }

    private void write(String name, @Nullable Target target) {
        if (target != null) {
            out.object(name, () -> {
                out.whole("low", target.low());
                out.whole("high", target.high());
            });
        }
    }

    private void write(Rules rules) {
        out.wholeUnless(Rules.DEFAULT.loadMinutes(), "loadMinutes", rules.loadMinutes());
        out.wholeUnless(Rules.DEFAULT.unloadMinutes(), "unloadMinutes", rules.unloadMinutes());
        out.decimalUnless(Rules.DEFAULT.roadFactor(), "roadFactor", rules.roadFactor());
        out.decimalUnless(Rules.DEFAULT.kmPerHour(), "kmPerHour", rules.kmPerHour());
        out.wholeUnless(Rules.DEFAULT.maxTripsPerDay(), "maxTripsPerDay", rules.maxTripsPerDay());
        out.wholeUnless(Rules.DEFAULT.maxStops(), "maxStops", rules.maxStops());
        DutyCycle cycle = rules.dutyCycle();
        if (cycle != null) {
            out.object("dutyCycle", () -> write(out, cycle));
        }
    }

    private void write(Weights weights) {
        out.wholeUnless(Weights.DEFAULT.km(), "km", weights.km());
        out.wholeUnless(Weights.DEFAULT.surge(), "surge", weights.surge());
        out.wholeUnless(Weights.DEFAULT.preference(), "preference", weights.preference());
        out.wholeUnless(Weights.DEFAULT.late(), "late", weights.late());
        out.wholeUnless(Weights.DEFAULT.waiting(), "wait", weights.waiting());
        out.wholeUnless(Weights.DEFAULT.level(), "level", weights.level());
        out.wholeUnless(Weights.DEFAULT.change(), "change", weights.change());
        out.wholeUnless(Weights.DEFAULT.hire(), "hire", weights.hire());
        out.wholeUnless(Weights.DEFAULT.crowd(), "crowd", weights.crowd());
    }

    private void write(Model model) {
        out.text("id", model.id());
        out.decimal("weightKg", model.weightKg());
        out.wholeUnless(1, "positions", model.positions());
    }

    private void write(Yard yard) {
        out.text("id", yard.id());
        out.text("name", yard.name());
        out.decimal("lat", yard.lat());
        out.decimal("lon", yard.lon());
        out.wholeUnless(Yard.UNLIMITED, "departuresPerDay", yard.departuresPerDay());
        if (!yard.departureDays().isEmpty()) {
            out.object("departureDays", () -> yard.departureDays().forEach((day, n) -> out.whole(day.toString(), n)));
        }
    }

    private void write(Vessel vessel) {
        out.text("id", vessel.id());
        out.text("name", vessel.name());
        out.text("yard", vessel.yard());
        out.day("day", vessel.day());
        out.wholeUnless(0, "handlingDays", vessel.handlingDays());
    }

    private void write(Center center) {
        out.text("id", center.id());
        out.text("name", center.name());
        out.decimal("lat", center.lat());
        out.decimal("lon", center.lon());
        write("handovers", center.handovers());
        if (!center.handoverDays().isEmpty()) {
            out.object("handoverDays", () -> center.handoverDays().forEach((day, n) -> write(day.toString(), n)));
        }
        out.wholeUnless(Center.UNLIMITED, "lotSpaces", center.lotSpaces());
        out.wholeUnless(0, "prepDays", center.prepDays());
    }

    private void write(String name, Handovers handovers) {
        out.object(name, () -> {
            out.whole("regular", handovers.regular());
            out.wholeUnless(0, "surge", handovers.surge());
        });
    }

    private void write(Carrier carrier) {
        out.text("id", carrier.id());
        out.text("yard", carrier.yard());
        out.whole("positions", carrier.positions());
        out.decimal("payloadKg", carrier.payloadKg());
        out.wholeUnless(Carrier.DEFAULT_DUTY_MINUTES, "dutyMinutesPerDay", carrier.dutyMinutesPerDay());
        out.day("availableFrom", carrier.availableFrom());
        out.day("availableTo", carrier.availableTo());
        out.days("offDays", carrier.offDays());
        out.wholeUnless(0, "hire", carrier.hire());
        if (!carrier.busy().isEmpty()) {
            out.list("busy", carrier.busy(), this::write);
        }
    }

    private void write(BusyDay busy) {
        out.day("day", busy.day());
        out.whole("minutes", busy.minutes());
        out.wholeUnless(0, "trips", busy.trips());
    }

    private void write(Lane lane) {
        out.text("from", lane.from());
        out.text("to", lane.to());
        out.decimal("km", lane.km());
        out.whole("minutes", lane.minutes());
    }

    private void write(Order order) {
        out.text("id", order.id());
        out.text("model", order.model());
        out.text("location", order.location());
        out.day("readyDay", order.readyDay());
        out.texts("centers", order.centers());
        out.wholeUnless(1, "priority", order.priority());
        out.day("promisedDay", order.promisedDay());
        out.days("unavailableDays", order.unavailableDays());
        write("appointment", order.appointment());
        write("planned", order.planned());
        out.text("vessel", order.vessel());
        out.day("orderedDay", order.orderedDay());
        write("arrival", order.arrival());
    }

    private void write(String name, @Nullable Handover handover) {
        if (handover != null) {
            out.object(name, () -> {
                out.text("center", handover.center());
                out.day("day", handover.day());
            });
        }
    }
}
