package dev.quarterback.format;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem as a folder of CSV files, defaults filled in.
 *
 * <p>{@link CsvProblemReader} reads an equal problem back.
 */
public final class CsvProblemWriter {
    private final Path folder;
    private final List<CsvFile> files = new ArrayList<>();

    private CsvProblemWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all files of a problem to {@code folder}, which is made if need be; files there are replaced.
     *
     * @return the files
     * @throws IOException if one cannot be written
     * @throws UnlistableIdException if an id in a list holds a semicolon or starts or ends with a blank
     */
    public static List<CsvFile> write(Problem problem, Path folder) throws IOException {
        // Before the first file, so that none is left of an export that is refused.
        problem.orders().forEach(order -> CsvText.join(order.centers()));
        Files.createDirectories(folder);
        CsvProblemWriter writer = new CsvProblemWriter(folder);
        writer.write(problem);
        return List.copyOf(writer.files);
    }

    private void write(Problem problem) throws IOException {
        write(ProblemTable.PROBLEM, out -> settings(problem, out));
        write(ProblemTable.MODELS, problem.models(), (model, out) -> {
            out.text(model.id());
            out.decimal(model.weightKg());
            out.whole(model.positions());
        });
        write(ProblemTable.YARDS, problem.yards(), (yard, out) -> {
            out.text(yard.id());
            out.decimal(yard.lat());
            out.decimal(yard.lon());
            out.text(yard.name());
            out.wholeUnless(Yard.UNLIMITED, yard.departuresPerDay());
        });
        write(ProblemTable.DEPARTURE_DAYS, out -> problem.yards().forEach(yard -> departureDays(yard, out)));
        write(ProblemTable.VESSELS, problem.vessels(), (vessel, out) -> {
            out.text(vessel.id());
            out.text(vessel.yard());
            out.day(vessel.day());
            out.text(vessel.name());
            out.whole(vessel.handlingDays());
        });
        write(ProblemTable.CENTERS, problem.centers(), CsvProblemWriter::center);
        write(ProblemTable.HANDOVER_DAYS, out -> problem.centers().forEach(center -> handoverDays(center, out)));
        write(ProblemTable.CARRIERS, problem.carriers(), CsvProblemWriter::carrier);
        write(ProblemTable.BUSY_DAYS, out -> problem.carriers().forEach(carrier -> busyDays(carrier, out)));
        write(ProblemTable.LANES, problem.lanes(), (lane, out) -> {
            out.text(lane.from());
            out.text(lane.to());
            out.decimal(lane.km());
            out.whole(lane.minutes());
        });
        write(ProblemTable.ORDERS, problem.orders(), CsvProblemWriter::order);
    }

    private <T> void write(ProblemTable table, Iterable<T> elements, BiConsumer<T, CsvOutput> cells)
            throws IOException {
        write(table, out -> elements.forEach(element -> out.row(() -> cells.accept(element, out))));
    }

    private void write(ProblemTable table, Consumer<CsvOutput> rows) throws IOException {
        files.add(CsvOutput.write(folder.resolve(table.file()), table.columns(), rows));
    }

    private static void settings(Problem problem, CsvOutput out) {
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

    private static void target(String key, @Nullable Target target, CsvOutput out) {
        setting(out, key + ".low", target == null ? null : target.low());
        setting(out, key + ".high", target == null ? null : target.high());
    }

    private static void rules(Rules rules, CsvOutput out) {
        setting(out, "rules.loadMinutes", rules.loadMinutes());
        setting(out, "rules.unloadMinutes", rules.unloadMinutes());
        setting(out, "rules.roadFactor", Shown.number(rules.roadFactor()));
        setting(out, "rules.kmPerHour", Shown.number(rules.kmPerHour()));
        setting(out, "rules.maxTripsPerDay", rules.maxTripsPerDay());
        setting(out, "rules.maxStops", rules.maxStops());
        DutyCycle cycle = rules.dutyCycle();
        setting(out, "rules.dutyCycle.days", cycle == null ? null : cycle.days());
        setting(out, "rules.dutyCycle.minutes", cycle == null ? null : cycle.minutes());
    }

    private static void weights(Weights weights, CsvOutput out) {
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

    private static void setting(CsvOutput out, String key, @Nullable Object value) {
        if (value != null) {
            out.row(() -> {
                out.text(key);
                out.text(value.toString());
            });
        }
    }

    private static void departureDays(Yard yard, CsvOutput out) {
        yard.departureDays()
                .forEach((day, departures) -> out.row(() -> {
                    out.text(yard.id());
                    out.day(day);
                    out.whole(departures);
                }));
    }

    private static void center(Center center, CsvOutput out) {
        out.text(center.id());
        out.decimal(center.lat());
        out.decimal(center.lon());
        out.whole(center.handovers().regular());
        out.text(center.name());
        out.whole(center.handovers().surge());
        out.wholeUnless(Center.UNLIMITED, center.lotSpaces());
        out.whole(center.prepDays());
    }

    private static void handoverDays(Center center, CsvOutput out) {
        center.handoverDays()
                .forEach((day, handovers) -> out.row(() -> {
                    out.text(center.id());
                    out.day(day);
                    out.whole(handovers.regular());
                    out.whole(handovers.surge());
                }));
    }

    private static void carrier(Carrier carrier, CsvOutput out) {
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

    private static void busyDays(Carrier carrier, CsvOutput out) {
        carrier.busy()
                .forEach(busy -> out.row(() -> {
                    out.text(carrier.id());
                    out.day(busy.day());
                    out.whole(busy.minutes());
                    out.whole(busy.trips());
                }));
    }

    private static void order(Order order, CsvOutput out) {
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

    private static void handover(@Nullable Handover handover, CsvOutput out) {
        out.text(handover == null ? null : handover.center());
        out.day(handover == null ? null : handover.day());
    }
}
