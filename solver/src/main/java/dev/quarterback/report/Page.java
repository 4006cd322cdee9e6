package dev.quarterback.report;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.YardUse;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the templates show of a plan, as text and marks; each figure comes from the checker, the account or the insight.
 *
 * @param title the problem's name
 * @param subtitle its days and size
 * @param style the style sheet
 */
record Page(
        String title,
        String subtitle,
        String style,
        Glance glance,
        Missing missing,
        @Nullable Calls calls,
        Drawing dayChart,
        Table days,
        @Nullable Drawing progress,
        @Nullable Drawing map,
        HeatMap heat,
        List<Table> tables,
        List<Fact> measured) {
    private static final Comparator<CenterUse> BUSIEST_FIRST = Comparator.<CenterUse>comparingDouble(
                    use -> use.total().share())
            .thenComparingInt(use -> use.total().handovers())
            .reversed()
            .thenComparing(use -> use.center().id());

    static Page of(ReportInput input, String style) {
        Problem problem = input.problem();
        PlanAccount account = PlanAccount.of(problem, input.plan());
        PlanUse use = PlanUse.of(problem, account);
        List<CenterUse> centers = use.centers().stream().sorted(BUSIEST_FIRST).toList();
        List<YardUse> yards =
                use.yards().stream().filter(yard -> !yard.carriers().isEmpty()).toList();
        return new Page(
                Shown.text(problem.name()),
                subtitle(problem, input.figures()),
                style,
                Glance.of(input),
                Missing.of(input.missing()),
                input.difference() == null ? null : Calls.of(input.difference(), input.warnings()),
                DayChart.of(use.days()),
                UseTables.days(use.days()),
                ProgressChart.of(input.progress()),
                PlanMap.of(problem, use.centers(), account.deliveries()),
                HeatMap.of(centers, use.days()),
                List.of(
                        UseTables.centers(centers),
                        UseTables.yards(yards),
                        UseTables.carriers(yards),
                        UseTables.cost(input.figures(), problem.weights())),
                measured(input));
    }

    private static List<Fact> measured(ReportInput input) {
        List<Fact> facts = new ArrayList<>(input.measured());
        UpperBound bound = input.plan().upperBound();
        facts.add(new Fact("Proven limits", bound == null ? "none" : limits(bound, input.isProvenHere())));
        facts.add(new Fact(
                "Missing orders looked at",
                NumberText.whole(input.missing().explained()) + " of "
                        + NumberText.whole(input.missing().orders().size())));
        return facts;
    }

    private static String limits(UpperBound bound, boolean isProvenHere) {
        List<String> parts = new ArrayList<>();
        add(parts, "appointments kept", bound.appointments());
        add(parts, "deliveries by priority of plans that keep as many", bound.deliveries());
        add(parts, "orders delivered", bound.orders());
        return String.join("; ", parts) + (isProvenHere ? "" : "; that is the plan's word");
    }

    private static void add(List<String> parts, String what, @Nullable Long most) {
        if (most != null) {
            parts.add(what + ": " + NumberText.whole(most));
        }
    }

    private static String subtitle(Problem problem, PlanFigures figures) {
        return problem.firstDay() + " to " + problem.lastDay() + "; " + NumberText.count(figures.orders(), "order")
                + ", "
                + NumberText.count(problem.centers().size(), "center") + ", "
                + NumberText.count(problem.carriers().size(), "carrier") + " at "
                + NumberText.count(problem.yards().size(), "yard");
    }
}
