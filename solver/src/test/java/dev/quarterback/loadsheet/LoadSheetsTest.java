package dev.quarterback.loadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.SmallWeek;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadSheetsTest {
    private static final LocalDate MON = SmallWeek.MON;
    private static final LocalDate TUE = MON.plusDays(1);

    private static LoadSheets sheets(Problem problem, Plan plan, SheetChoice choice) {
        return LoadSheets.of(problem, PlanAccount.of(problem, plan), choice);
    }

    /** The sheets in short: what stands on each, in the order of the pages. */
    private static List<String> text(LoadSheets sheets) {
        List<String> lines = new ArrayList<>();
        for (YardDay yard : sheets.yards()) {
            lines.add(yard.yard().id() + " " + yard.day());
            for (TripSheet sheet : yard.trips()) {
                lines.add("  " + sheet.trip().id() + " to "
                        + sheet.stops().stream().map(center -> center.id()).toList() + ": "
                        + sheet.vehicles().stream()
                                .map(vehicle -> vehicle.delivery().order().id() + "@" + vehicle.stop() + " on "
                                        + vehicle.positionText())
                                .toList());
            }
        }
        for (CenterDay center : sheets.centers()) {
            lines.add(center.center().id() + " " + center.day() + " comes "
                    + center.coming().stream()
                            .map(vehicle ->
                                    vehicle.order().id() + " by " + vehicle.tripId() + " for " + vehicle.handoverDay())
                            .toList()
                    + " hands over "
                    + center.handovers().stream().map(LoadSheetsTest::handover).toList());
        }
        return lines;
    }

    private static String handover(ResolvedDelivery delivery) {
        return delivery.order().id() + (delivery.keepsAppointment() ? " kept" : "");
    }

    @Test
    void everyYardAndCenterHasASheetForEachDayOnWhichSomethingHappens() {
        assertThat(text(sheets(SmallWeek.problem(), SmallWeek.plan(), SheetChoice.ALL)))
                .containsExactly(
                        "FRE 2019-06-24",
                        "  C1-1 to [NEAR]: [A@1 on 2, B@1 on 1]",
                        "FRE 2019-06-25",
                        "  C2-1 to [FAR]: [C@1 on 1]",
                        "NEAR 2019-06-24 comes [A by C1-1 for 2019-06-24, B by C1-1 for 2019-06-24] hands over [A kept, B]",
                        "NEAR 2019-06-25 comes [] hands over [D]",
                        "FAR 2019-06-26 comes [C by C2-1 for 2019-06-26] hands over [C]");
    }

    @Test
    void onlySheetsThatAreAskedForAreMade() {
        Problem problem = SmallWeek.problem();
        Plan plan = SmallWeek.plan();

        assertThat(text(sheets(problem, plan, new SheetChoice("FRE", null, TUE))))
                .containsExactly("FRE 2019-06-25", "  C2-1 to [FAR]: [C@1 on 1]");
        assertThat(text(sheets(problem, plan, new SheetChoice(null, "NEAR", TUE))))
                .containsExactly("NEAR 2019-06-25 comes [] hands over [D]");
        assertThat(text(sheets(problem, plan, new SheetChoice("FRE", "FAR", null))))
                .containsExactly(
                        "FRE 2019-06-24",
                        "  C1-1 to [NEAR]: [A@1 on 2, B@1 on 1]",
                        "FRE 2019-06-25",
                        "  C2-1 to [FAR]: [C@1 on 1]",
                        "FAR 2019-06-26 comes [C by C2-1 for 2019-06-26] hands over [C]");
    }

    @Test
    void whatIsUnloadedFirstIsLoadedLastAndWideVehiclesTakeSeveralPositions() {
        Problem problem = new ProblemBuilder("positions", "2019-06-24", "2019-06-24")
                .model("M3", 1800)
                .model(new Model("SEMI", 3000, 2))
                .yard("FRE", 37.5, -121.9)
                .center("NEAR", 37.4, -121.9, 9)
                .center("NEXT", 37.3, -121.9, 9)
                .carrier("C1", "FRE", 9, 18_000)
                .order(Order.of("A", "M3", "FRE", "NEXT"))
                .order(Order.of("B", "SEMI", "FRE", "NEXT"))
                .order(Order.of("C", "SEMI", "FRE", "NEAR"))
                .order(Order.of("D", "M3", "FRE", "NEAR").withAppointment(new Handover("NEAR", MON)))
                .build();
        Plan plan = new Plan(
                "positions",
                List.of(new Trip("T", "C1", MON, List.of("NEAR", "NEXT")), new Trip("U", "C1", MON, List.of("NEAR"))),
                List.of(
                        new Delivery("A", "NEXT", MON, "T"),
                        new Delivery("B", "NEXT", MON, "T"),
                        new Delivery("C", "NEAR", MON, "T"),
                        new Delivery("D", "NEAR", MON, "T")),
                List.of(),
                null);

        assertThat(text(sheets(problem, plan, new SheetChoice("FRE", null, null))))
                .containsExactly(
                        "FRE 2019-06-24",
                        "  T to [NEAR, NEXT]: [D@1 on 6, C@1 on 4-5, A@2 on 3, B@2 on 1-2]",
                        "  U to [NEAR]: []");
    }

    @Test
    void vehiclesUnderWayBeforeThePlanComeAlsoIfTheyAreNotHandedOver() {
        Problem problem = SmallWeek.builder()
                .order(Order.of("A", "M3", "FRE", "NEAR").withArrival(new Handover("NEAR", MON)))
                .order(Order.of("B", "M3", "FRE", "FAR").withArrival(new Handover("NEAR", TUE)))
                .order(Order.of("C", "M3", "FRE", "NEAR").withArrival(new Handover("NEAR", MON.minusDays(1))))
                .build();
        Plan plan = new Plan(
                "small-week",
                List.of(),
                List.of(new Delivery("A", "NEAR", MON, null), new Delivery("C", "NEAR", TUE, null)),
                List.of(new Undelivered("B", "another center")),
                null);

        assertThat(text(sheets(problem, plan, SheetChoice.ALL)))
                .containsExactly(
                        "NEAR 2019-06-24 comes [A by  for 2019-06-24] hands over [A]",
                        "NEAR 2019-06-25 comes [B by  for null] hands over [C]");
    }
}
