package dev.quarterback.report;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reports in tests are made of. */
final class ReportInputs {
    /** One of each kind: vessel, arrival, on site, proposal, other work, hire, lot, closed days, and ids full of markup. */
    static final String ALL_KINDS = """
            {"name": "all <kinds> & \\"more\\"", "firstDay": "2019-06-28", "lastDay": "2019-06-30", "market": "California",
             "progress": {"quarterStart": "2019-04-01", "deliveredInQuarter": 60, "deliveredInMonth": 20,
                          "monthTarget": {"low": 25, "high": 40}, "quarterTarget": {"low": 66}},
             "rules": {"dutyCycle": {"days": 3, "minutes": 1900}},
             "models": [{"id": "M3", "weightKg": 1800}, {"id": "SEMI", "weightKg": 9000, "positions": 3}],
             "yards": [{"id": "Y<1>", "name": "Yard & Sons", "lat": 37.5, "lon": -121.9, "departuresPerDay": 2}],
             "vessels": [{"id": "V1", "yard": "Y<1>", "day": "2019-06-29"}],
             "centers": [{"id": "SJC", "name": "San José", "lat": 37.4, "lon": -121.9, "lotSpaces": 2,
                          "handovers": {"regular": 1, "surge": 1}, "handoverDays": {"2019-06-30": {"regular": 1}}},
                         {"id": "OAK", "lat": 37.8, "lon": -122.2, "handovers": {"regular": 2}, "prepDays": 1},
                         {"id": "\\u202ERTL", "name": "\\u05E2\\u05E8\\u05D3", "lat": 37.9, "lon": -122.3,
                          "handovers": {"regular": 0}}],
             "carriers": [{"id": "C\\"1'", "yard": "Y<1>", "positions": 2, "payloadKg": 5000, "hire": 100,
                           "busy": [{"day": "2019-06-27", "minutes": 540, "trips": 1}]},
                          {"id": "C2", "yard": "Y<1>", "positions": 2, "payloadKg": 5000, "offDays": ["2019-06-28"]}],
             "orders": [
               {"id": "A<b>bold</b>", "model": "M3", "location": "Y<1>", "centers": ["SJC"],
                "appointment": {"center": "SJC", "day": "2019-06-28"}},
               {"id": "B", "model": "M3", "location": "Y<1>", "centers": ["OAK", "SJC"], "priority": 2,
                "planned": {"center": "SJC", "day": "2019-06-28"}},
               {"id": "C", "model": "M3", "location": "Y<1>", "centers": ["OAK"],
                "arrival": {"center": "OAK", "day": "2019-06-27"}},
               {"id": "D", "model": "M3", "location": "OAK", "centers": ["OAK"]},
               {"id": "E", "model": "M3", "location": "Y<1>", "centers": ["SJC"], "vessel": "V1"},
               {"id": "F&amp;", "model": "M3", "location": "Y<1>", "centers": ["SJC"], "readyDay": "2019-07-05"},
               {"id": "G", "model": "M3", "location": "Y<1>", "centers": ["SJC"],
                "unavailableDays": ["2019-06-28", "2019-06-29", "2019-06-30"]},
               {"id": "H", "model": "M3", "location": "Y<1>", "centers": ["\\u202ERTL"]},
               {"id": "I", "model": "SEMI", "location": "Y<1>", "centers": ["SJC"]},
               {"id": "J</title>", "model": "M3", "location": "Y<1>", "centers": ["SJC"],
                "unavailableDays": ["2019-06-28", "2019-06-29"]}]}
            """;

    /** Delivers five of its ten orders. */
    static final String ALL_KINDS_PLAN = """
            {"problem": "all <kinds> & \\"more\\"",
             "trips": [{"id": "T1", "carrier": "C\\"1'", "departureDay": "2019-06-28", "stops": ["SJC"]},
                       {"id": "T2", "carrier": "C2", "departureDay": "2019-06-30", "stops": ["SJC"]}],
             "deliveries": [{"order": "A<b>bold</b>", "center": "SJC", "day": "2019-06-28", "trip": "T1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-28", "trip": "T1"},
                            {"order": "C", "center": "OAK", "day": "2019-06-28"},
                            {"order": "D", "center": "OAK", "day": "2019-06-29"},
                            {"order": "E", "center": "SJC", "day": "2019-06-30", "trip": "T2"}],
             "undelivered": [{"order": "F&amp;", "reason": ""}, {"order": "G", "reason": ""},
                             {"order": "H", "reason": ""}, {"order": "I", "reason": ""},
                             {"order": "J</title>", "reason": ""}],
             "upperBound": {"appointments": 1, "deliveries": 7, "orders": 6}}
            """;

    /** An earlier plan, which delivers J in the place of E. */
    static final String EARLIER_PLAN = ALL_KINDS_PLAN
            .replace("\"order\": \"E\", \"center\"", "\"order\": \"J</title>\", \"center\"")
            .replace("{\"order\": \"J</title>\", \"reason\"", "{\"order\": \"E\", \"reason\"");

    private ReportInputs() {}

    static Problem problem(String json) {
        try {
            return ProblemReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan(String json) {
        try {
            return PlanReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan that delivers nothing. */
    static Plan nothing(Problem problem) {
        return new Plan(
                problem.name(),
                List.of(),
                List.of(),
                problem.orders().stream()
                        .map(order -> new Undelivered(order.id(), "not placed"))
                        .toList(),
                null);
    }

    /** A report of a plan with its own reasons, and nothing more. */
    static ReportInput of(Problem problem, Plan plan) {
        return of(problem, plan, MissingOrders.stated(PlanAccount.of(problem, plan)), null);
    }

    /** A report of a plan whose missing orders were all looked at. */
    static ReportInput explained(Problem problem, Plan plan) {
        return of(problem, plan, explanations(problem, plan), null);
    }

    /** One of each kind, explained and against the earlier plan. */
    static ReportInput allKinds() {
        Problem problem = problem(ALL_KINDS);
        Plan plan = plan(ALL_KINDS_PLAN);
        Plan earlier = plan(EARLIER_PLAN).withUpperBound(null);
        PlanDifference difference = PlanDifference.between(
                new ComparedPlan(problem, earlier, figures(problem, earlier)),
                new ComparedPlan(problem, plan, figures(problem, plan)));
        MissingOrders missing = explanations(problem, plan);
        return of(problem, plan, missing, difference);
    }

    private static ReportInput of(
            Problem problem, Plan plan, MissingOrders missing, @Nullable PlanDifference difference) {
        List<ProgressPoint> progress = List.of(
                new ProgressPoint(Duration.ofMillis(100), 3, null),
                new ProgressPoint(Duration.ofMillis(900), 5, 9L),
                new ProgressPoint(Duration.ofMillis(2000), 6, 7L));
        List<Fact> facts = List.of(new Fact("Planning time", "2.0 s"), new Fact("Seed", "0"));
        return new ReportInput(
                problem, plan, figures(problem, plan), missing, true, difference, List.of(), progress, facts);
    }

    private static MissingOrders explanations(Problem problem, Plan plan) {
        return MissingOrders.of(
                PlanAccount.of(problem, plan), Explanations.of(problem, plan).until(() -> false));
    }

    static PlanFigures figures(Problem problem, Plan plan) {
        CheckReport report = PlanChecker.check(problem, plan);
        if (!report.isSound()) {
            throw new AssertionError(report.violations().toString());
        }
        return report.figures();
    }

    /** The same input with another bound. */
    static ReportInput withBound(ReportInput input, @Nullable UpperBound bound, boolean isProvenHere) {
        return new ReportInput(
                input.problem(),
                input.plan().withUpperBound(bound),
                input.figures(),
                input.missing(),
                isProvenHere,
                input.difference(),
                input.warnings(),
                input.progress(),
                input.measured());
    }
}
