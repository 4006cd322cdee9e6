package dev.quarterback.report;

import static dev.quarterback.report.Table.day;
import static dev.quarterback.report.Table.number;
import static dev.quarterback.report.Table.text;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Weights;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The tables of what a plan uses and costs. */
final class UseTables {
    private static final long DAY_BYTES = 110_000;
    private static final long CENTER_BYTES = 90_000;
    private static final long CARRIER_BYTES = 90_000;
    private static final long YARD_BYTES = 30_000;

    private UseTables() {}

    static Table days(List<DayUse> days) {
        return Table.fitting(
                "Handovers by day",
                List.of(
                        day("Day"),
                        number("Handovers"),
                        number("Possible"),
                        number("Used"),
                        number("Surge"),
                        number("Appointments kept"),
                        number("Newly scheduled"),
                        number("Departures"),
                        number("Loaded")),
                days,
                UseTables::dayCells,
                DAY_BYTES,
                "day");
    }

    private static List<String> dayCells(DayUse day) {
        HandoverUse use = day.handovers();
        return List.of(
                NumberText.day(day.day()),
                NumberText.whole(use.handovers()),
                NumberText.whole(use.capacity()),
                Shown.share(use.handovers(), use.capacity()),
                NumberText.whole(use.surge()),
                NumberText.whole(day.kept()),
                NumberText.whole(use.handovers() - day.kept()),
                NumberText.whole(day.departures()),
                NumberText.whole(day.loaded()));
    }

    static Table centers(List<CenterUse> centers) {
        return Table.fitting(
                "Centers",
                List.of(
                        text("Center"),
                        text("Name"),
                        number("Handovers"),
                        number("Possible"),
                        number("Used"),
                        number("Surge"),
                        number("Full days")),
                centers,
                UseTables::center,
                CENTER_BYTES,
                "center");
    }

    private static List<String> center(CenterUse use) {
        HandoverUse total = use.total();
        return List.of(
                Shown.text(use.center().id()),
                Shown.text(use.center().name()),
                NumberText.whole(total.handovers()),
                NumberText.whole(total.capacity()),
                Shown.share(total.handovers(), total.capacity()),
                NumberText.whole(total.surge()),
                NumberText.whole(use.fullDays()));
    }

    static Table yards(List<YardUse> yards) {
        return Table.fitting(
                "Yards",
                List.of(
                        text("Yard"),
                        text("Name"),
                        number("Carriers"),
                        number("Trips"),
                        number("Long trips"),
                        number("Vehicles"),
                        number("Positions used"),
                        number("Duty time used"),
                        number("Carrier-days used")),
                yards,
                UseTables::yard,
                YARD_BYTES,
                "yard");
    }

    private static List<String> yard(YardUse use) {
        return List.of(
                Shown.text(use.yard().id()),
                Shown.text(use.yard().name()),
                NumberText.whole(use.carriers().size()),
                NumberText.whole(use.total(carrier -> carrier.trips().size())),
                NumberText.whole(use.total(CarrierUse::longTrips)),
                NumberText.whole(use.total(CarrierUse::vehicles)),
                Shown.share(use.total(CarrierUse::positionsUsed), use.total(CarrierUse::positionsOffered)),
                Shown.share(use.total(CarrierUse::dutyMinutes), use.total(CarrierUse::dutyMinutesOffered)),
                Shown.share(use.total(CarrierUse::busyDays), use.total(CarrierUse::availableDays)));
    }

    static Table carriers(List<YardUse> yards) {
        return Table.fitting(
                "Carriers",
                List.of(
                        text("Carrier"),
                        text("Yard"),
                        number("Trips"),
                        number("Long trips"),
                        number("Vehicles"),
                        number("Positions used"),
                        number("Duty time used"),
                        number("Days on its way"),
                        number("Days available")),
                yards.stream().flatMap(yard -> yard.carriers().stream()).toList(),
                UseTables::carrier,
                CARRIER_BYTES,
                "carrier");
    }

    private static List<String> carrier(CarrierUse use) {
        return List.of(
                Shown.text(use.carrier().id()),
                Shown.text(use.carrier().yard()),
                NumberText.whole(use.trips().size()),
                NumberText.whole(use.longTrips()),
                NumberText.whole(use.vehicles()),
                Shown.share(use.positionsUsed(), use.positionsOffered()),
                Shown.share(use.dutyMinutes(), use.dutyMinutesOffered()),
                NumberText.whole(use.busyDays()),
                NumberText.whole(use.availableDays()));
    }

    static Table cost(PlanFigures figures, Weights weights) {
        CostTerms terms = figures.costTerms();
        List<List<String>> rows = new ArrayList<>();
        cost(rows, "km", terms.km(), weights.km());
        cost(rows, "surge handovers", terms.surge(), weights.surge());
        cost(rows, "places down the list of centers", terms.preference(), weights.preference());
        cost(rows, "days late", terms.late(), weights.late());
        cost(rows, "days waiting", terms.waiting(), weights.waiting());
        cost(rows, "uneven days", terms.level(), weights.level());
        cost(rows, "changes to the earlier plan", terms.change(), weights.change());
        cost(rows, "hire of carriers", terms.hire(), weights.hire());
        cost(rows, "vehicles above the spaces of lots", terms.crowd(), weights.crowd());
        rows.add(List.of("all", "", "", NumberText.whole(figures.cost())));
        return Table.of("Cost", List.of(text("Cost"), number("Units"), number("Weight"), number("Cost")), rows);
    }

    private static void cost(List<List<String>> rows, String name, long units, int weight) {
        if (units > 0 && weight > 0) {
            rows.add(List.of(
                    name,
                    NumberText.whole(units),
                    NumberText.whole(weight),
                    NumberText.whole(CostTerms.plus(0, units, weight))));
        }
    }
}
