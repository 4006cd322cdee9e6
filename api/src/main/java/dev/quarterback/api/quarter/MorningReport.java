package dev.quarterback.api.quarter;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.history.GivenAppointment;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PlannedDay;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import dev.quarterback.report.Fact;
import dev.quarterback.report.HtmlReport;
import dev.quarterback.report.MissingOrders;
import dev.quarterback.report.ReportInput;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A morning as an HTML file that can be mailed: the plan of the days ahead, and whom to call since the day before. */
final class MorningReport {
    private MorningReport() {}

    /**
     * The report.
     *
     * @param before the morning before; null on the first one
     * @param outlook where month and quarter may end after the day before; null on the first morning
     */
    static String of(
            StoredQuarter quarter, @Nullable PlannedDay before, PlannedDay planned, @Nullable DayOutlook outlook) {
        ComparedPlan after = compared(planned.window(), planned);
        return HtmlReport.of(new ReportInput(
                planned.window(),
                planned.plan(),
                after.figures(),
                MissingOrders.stated(PlanAccount.of(planned.window(), planned.plan())),
                true,
                before == null ? null : PlanDifference.between(compared(promised(before), before), after),
                List.of(),
                List.of(),
                facts(quarter, planned, outlook)));
    }

    private static ComparedPlan compared(Problem window, PlannedDay day) {
        return new ComparedPlan(
                window, day.plan(), PlanChecker.check(window, day.plan()).figures());
    }

    /** The days ahead as their customers knew them once they were told of their appointments. */
    private static Problem promised(PlannedDay day) {
        Map<String, Handover> given = new HashMap<>();
        for (GivenAppointment one : day.given()) {
            given.put(one.order(), new Handover(one.center(), one.day()));
        }
        List<Order> orders = new ArrayList<>();
        for (Order order : day.window().orders()) {
            Handover appointment = given.get(order.id());
            orders.add(appointment == null ? order : order.withAppointment(appointment));
        }
        return day.window().withOrders(orders);
    }

    private static List<Fact> facts(StoredQuarter quarter, PlannedDay planned, @Nullable DayOutlook outlook) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Quarter", quarter.name() + " (" + quarter.id() + ")"),
                new Fact("Morning", planned.day().toString()),
                new Fact("Policy", quarter.policy()),
                new Fact("Steps", Long.toString(quarter.options().steps())),
                new Fact("Seed", Long.toString(quarter.options().seed())),
                new Fact("Handed over before", Integer.toString(planned.delivered())),
                new Fact(
                        "Orders that are open",
                        Integer.toString(planned.promised().orders().size())),
                new Fact("Appointments given", Integer.toString(planned.given().size()))));
        if (outlook != null) {
            facts.add(new Fact("Month may end at", range(outlook.month())));
            facts.add(new Fact("Quarter may end at", range(outlook.quarter())));
        }
        return facts;
    }

    private static String range(OutlookRange range) {
        return NumberText.whole(range.low()) + " to " + NumberText.whole(range.high())
                + ", an estimate that is to hold in 8 of 10 cases";
    }
}
