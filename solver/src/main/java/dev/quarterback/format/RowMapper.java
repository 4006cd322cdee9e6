package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps the current row of a problem's table to an order, a carrier or another record of the problem; errors are reported
 * and leave stand-ins.
 *
 * <p>{@link ProblemTable} has the columns.
 */
final class RowMapper {

    private RowMapper() {}

    static Model model(TableCells cells) {
        return new Model(cells.text("id"), cells.decimal("weightKg"), cells.whole("positions", 1));
    }

    /** A yard; its days of their own come from another file. */
    static Yard yard(TableCells cells) {
        return new Yard(
                cells.text("id"),
                cells.optionalText("name"),
                cells.degrees("lat"),
                cells.degrees("lon"),
                cells.whole("departuresPerDay", Yard.UNLIMITED));
    }

    static Vessel vessel(TableCells cells) {
        return new Vessel(
                cells.text("id"),
                cells.optionalText("name"),
                cells.repeatedText("yard"),
                DayParser.orUnreadable(cells.requiredDay("day")),
                cells.whole("handlingDays", 0));
    }

    /** A center; its days of their own come from another file. */
    static Center center(TableCells cells) {
        return new Center(
                cells.text("id"),
                cells.optionalText("name"),
                cells.degrees("lat"),
                cells.degrees("lon"),
                handovers(cells),
                new TreeMap<>(),
                cells.whole("lotSpaces", Center.UNLIMITED),
                cells.whole("prepDays", 0));
    }

    static Handovers handovers(TableCells cells) {
        return new Handovers(cells.whole("regular"), cells.whole("surge", 0));
    }

    /** A carrier; its busy days come from another file. */
    static Carrier carrier(TableCells cells) {
        return new Carrier(
                cells.text("id"),
                cells.repeatedText("yard"),
                cells.whole("positions"),
                cells.decimal("payloadKg"),
                cells.whole("dutyMinutesPerDay", Carrier.DEFAULT_DUTY_MINUTES),
                cells.day("availableFrom"),
                cells.day("availableTo"),
                cells.days("offDays"),
                cells.whole("hire", 0),
                List.of());
    }

    static BusyDay busyDay(LocalDate day, TableCells cells) {
        return new BusyDay(day, cells.whole("minutes"), cells.whole("trips", 0));
    }

    static Lane lane(TableCells cells) {
        return new Lane(
                cells.repeatedText("from"), cells.repeatedText("to"), cells.decimal("km"), cells.whole("minutes"));
    }

    static Order order(TableCells cells, CenterLists centerLists) {
        return new Order(
                cells.text("id"),
                cells.repeatedText("model"),
                cells.repeatedText("location"),
                cells.day("readyDay"),
                centerLists.read(cells, "centers"),
                cells.whole("priority", 1),
                cells.day("promisedDay"),
                cells.days("unavailableDays"),
                handover(cells, "appointment"),
                handover(cells, "planned"),
                cells.isEmpty("vessel") ? null : cells.repeatedText("vessel"),
                cells.day("orderedDay"),
                handover(cells, "arrival"));
    }

    /** A center and a day: both or neither. */
    private static @Nullable Handover handover(TableCells cells, String field) {
        String centerColumn = field + "Center";
        String dayColumn = field + "Day";
        if (cells.isEmpty(centerColumn) && cells.isEmpty(dayColumn)) {
            return null;
        }
        String center =
                cells.bothFilled(centerColumn, dayColumn) ? cells.repeatedText(centerColumn) : JsonInput.UNREADABLE;
        LocalDate day = cells.day(dayColumn);
        return new Handover(center, DayParser.orUnreadable(day));
    }
}
