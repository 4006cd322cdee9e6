package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.SmallWeek;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PlanSummaryTest {
    private final PlanSummary summary = PlanSummary.of(SmallWeek.problem(), SmallWeek.plan(), SmallWeek.figures());

    @Test
    void centersComeBusiestFirst() {
        assertThat(summary.centers()).extracting(use -> use.center().id()).containsExactly("NEAR", "FAR");
    }

    @Test
    void yardsWithoutCarriersAreLeftOut() {
        Problem problem = SmallWeek.builder().yard("IDLE", 37, -120).build();

        assertThat(summaryOfNothing(problem).yards())
                .extracting(use -> use.yard().id())
                .containsExactly("FRE");
    }

    @Test
    void textTellsPeopleWhatTheyAskFor() {
        assertThat(String.join("\n", PlanSummaryText.lines(summary))).isEqualTo("""
                        small-week: 4 of 5 orders delivered (weight 6 of 7)
                        Appointments: 1 of 3 kept, 1 moved, 1 missed (proven: no plan keeps more than 2)
                        Proven: no plan that keeps as many appointments delivers more than 8 (weighted); gap 25.0 %
                        June: 22,000 + 4 = 22,004 of 22,010 to 22,020: 6 short of the low target
                        Verdict: low target 22,010 impossible, high target 22,020 impossible; no plan brings June to more than 22,005
                        Quarter: 49,000 + 4 = 49,004 of 49,004 to 49,005: 0 above the low target
                        Verdict on the quarter: low target 49,004 reached, high target 49,005 open; no plan brings the quarter to more than 49,005

                        Day             handovers  of  used  surge  kept  departures  loaded
                        Mon 2019-06-24          2   7  29 %      1     1           1       2
                        Tue 2019-06-25          1   7  14 %      0     0           1       1
                        Wed 2019-06-26          1   7  14 %      0     0           0       0

                        Busiest centers  handovers  of  used  surge  full days
                        NEAR Next Door           3   6  50 %      1          1
                        FAR                      1  15   7 %      0          0

                        Carriers of  number  trips  long  vehicles/trip  positions used  duty time used  carrier-days used
                        FRE Fremont       2      2     1            1.5            60 %            51 %               60 %

                        2 trips, 1,901 km; cost 1,973, 493.3 a delivery
                        Cost                             units  weight   cost  a delivery
                        km                               1,901       1  1,901       475.3
                        surge handovers                      1      50     50        12.5
                        places down the list of centers      1      20     20         5.0
                        days waiting                         1       2      2         0.5""");
    }

    @Test
    void planWithoutDeliveriesOrTripsCanBeSummedUp() {
        Problem problem = SmallWeek.builder().build();

        assertThat(PlanSummaryText.lines(summaryOfNothing(problem)))
                .contains(
                        "small-week: 0 of 0 orders delivered",
                        "FRE Fremont       2      0     0              -               -             0 %                0 %",
                        "0 trips, 0 km; cost 0, - a delivery");
    }

    @Test
    void longPeriodsAndManyCentersAreCutShort() {
        var builder = new ProblemBuilder("quarter", "2019-04-01", "2019-06-30")
                .model("M3", 1800)
                .yard("FRE", 37, -121);
        for (int i = 0; i < 12; i++) {
            builder.center("N" + i, 40, -120 + i, 5);
        }

        assertThat(PlanSummaryText.lines(summaryOfNothing(builder.build())))
                .contains("(60 more days; --json lists them all)", "(2 more centers; --json lists them all)");
    }

    @Test
    void jsonHoldsTheSameForPrograms() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        PlanSummaryJson.addTo(json, summary);

        String expected = """
            {"orders": 5, "delivered": 4, "deliveredWeight": 6, "appointments": 3, "appointmentsKept": 1,
             "appointmentsMoved": 1, "trips": 2, "emptyTrips": 0, "vehiclesOnTrips": 3, "cost": 1973,
             "costTerms": {"km": 1901, "surge": 1, "preference": 1, "late": 0, "wait": 1, "level": 6, "change": 0,
             "hire": 0, "crowd": 0},
             "totalWeight": 7, "upperBound": {"appointments": 2, "deliveries": 8, "orders": 5}, "gapPercent": 25.0,
             "days": [
               {"day": "2019-06-24", "handovers": 2, "capacity": 7, "surge": 1, "appointmentsKept": 1,
                "departures": 1, "loaded": 2},
               {"day": "2019-06-25", "handovers": 1, "capacity": 7, "surge": 0, "appointmentsKept": 0,
                "departures": 1, "loaded": 1},
               {"day": "2019-06-26", "handovers": 1, "capacity": 7, "surge": 0, "appointmentsKept": 0,
                "departures": 0, "loaded": 0}],
             "centers": [
               {"id": "NEAR", "name": "Next Door", "handovers": 3, "capacity": 6, "surge": 1, "fullDays": 1, "crowd": 0},
               {"id": "FAR", "handovers": 1, "capacity": 15, "surge": 0, "fullDays": 0, "crowd": 0}],
             "yards": [
               {"id": "FRE", "name": "Fremont", "carriers": 2, "trips": 2, "longTrips": 1, "vehicles": 3,
                "positionsUsed": 3, "positionsOffered": 5, "dutyMinutes": 1695, "dutyMinutesOffered": 3300,
                "busyDays": 3, "availableDays": 5, "hire": 0}],
             "outlook": {"month": "JUNE", "monthBefore": 22000, "monthPlanned": 4, "monthTotal": 22004,
               "monthMost": 22005,
               "monthLow": 22010, "monthHigh": 22020, "lowVerdict": "IMPOSSIBLE",
               "highVerdict": "IMPOSSIBLE", "quarterBefore": 49000, "quarterPlanned": 4,
               "quarterTotal": 49004},
             "verdict": {
               "month": {"target": {"low": 22010, "high": 22020}, "delivered": 22000, "planned": 4, "atMost": 22005,
                "low": "impossible", "high": "impossible"},
               "quarter": {"target": {"low": 49004, "high": 49005}, "delivered": 49000, "planned": 4, "atMost": 49005,
                "low": "reached", "high": "open"}}}
            """;
        assertThat(json.toString())
                .isEqualTo(JsonMapper.shared().readTree(expected).toString());
    }

    @Test
    void problemsFiguresSayHowItWasRead() {
        Problem problem = SmallWeek.problem();

        assertThat(ProblemFiguresText.lines(problem, ProblemFigures.of(problem)))
                .containsExactly(
                        "small-week: 2019-06-24 to 2019-06-26, 3 days",
                        "5 orders (weight 7): 3 with an appointment, 2 unscheduled; 1 on site",
                        "2 carriers with 5 positions, available on 5 carrier-days, at 1 yard",
                        "2 centers for 21 handovers, 3 of them surge",
                        "1 model, 2 lanes");
    }

    @Test
    void vehiclesUnderWayAreToldWhenThereAreAny() {
        Problem problem = SmallWeek.builder()
                .vessel("landed", "FRE", "2019-06-24")
                .vessel("awaited", "FRE", "2019-06-25")
                .order(Order.of("A", "M3", "FRE", "NEAR").withVessel("landed"))
                .order(Order.of("B", "M3", "FRE", "NEAR").withVessel("awaited"))
                .order(Order.of("C", "M3", "NEAR", "NEAR").withArrival(new Handover("FAR", SmallWeek.MON)))
                .order(Order.of("D", "M3", "NEAR", "NEAR"))
                .build();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ProblemFiguresJson.addTo(json, problem, ProblemFigures.of(problem));

        assertThat(ProblemFiguresText.lines(problem, ProblemFigures.of(problem)))
                .contains(
                        "4 orders: 0 with an appointment, 4 unscheduled; 1 on site, 1 with an arrival, 1 waiting for a"
                                + " vessel");
        assertThat(json).hasToString("""
                        {"name":"small-week","firstDay":"2019-06-24","lastDay":"2019-06-26","days":3,"orders":4,\
                        "weight":4,"appointments":0,"onSite":1,"withArrival":1,"awaitingVessel":1,"carriers":2,\
                        "carrierDays":5,"positions":5,"yards":1,"centers":2,"handovers":21,"surge":3,"models":1,\
                        "lanes":2}""");
    }

    @Test
    void hireAndCrowdAreAmongTheCostsWhenThereAreAny() {
        var figures = new PlanFigures(
                5, 4, 6, 3, 1, 1, 2, 0, 3, new CostTerms(0, 0, 0, 0, 0, 0, 0, 1_800, 3), 1_860, new TreeMap<>());

        assertThat(PlanSummaryText.lines(PlanSummary.of(SmallWeek.problem(), SmallWeek.plan(), figures)))
                .containsSubsequence(
                        "Cost                               units  weight   cost  a delivery",
                        "hire of carriers                   1,800       1  1,800       450.0",
                        "vehicles above the spaces of lots      3      20     60        15.0");
    }

    private static PlanSummary summaryOfNothing(Problem problem) {
        Problem empty = problem.withOrders(List.<Order>of());
        var figures = new PlanFigures(
                0, 0, 0, 0, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, new TreeMap<>());
        return PlanSummary.of(empty, new Plan(problem.name(), List.of(), List.of(), List.of(), null), figures);
    }
}
