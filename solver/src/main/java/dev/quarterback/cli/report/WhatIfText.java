package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.replanning.GainKind;
import dev.quarterback.replanning.ScenarioPlan;
import dev.quarterback.replanning.WhatIfAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What scenarios bring, as a table: the plan before, the same time without a change, then each scenario. */
public final class WhatIfText {
    /** Characters of a scenario's name that are shown. */
    private static final int LONGEST_NAME = 60;

    private WhatIfText() {}

    /** The lines. */
    public static List<String> lines(ComparedPlan before, WhatIfAnswer answer) {
        TextTable table = new TextTable(
                before.problem().name(),
                "kept",
                "delivered",
                answer.seeds() == 1 ? "gain (1 seed)" : "gained",
                "weight",
                "at most",
                "gap",
                "cost",
                "each more",
                "handovers changed");
        PlanFigures figures = before.figures();
        table.row(
                "plan before",
                whole(figures.appointmentsKept()),
                whole(figures.delivered()),
                "",
                whole(figures.deliveredWeight()),
                "",
                "",
                whole(figures.cost()),
                "",
                "");
        add(table, answer.control(), "");
        answer.scenarios()
                .forEach(planned -> add(table, planned, signed(planned.told().deliveries())));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add(meaning(answer));
        if (answer.scenarios().stream().anyMatch(planned -> planned.told().kind() == GainKind.UNTOLD)) {
            lines.add("- : a plan keeps fewer appointments than the one without a change, so no gain is told");
        }
        return lines;
    }

    /** What the gains are. */
    private static String meaning(WhatIfAnswer answer) {
        return answer.seeds() == 1
                ? "Gains are estimates of one seed; --seeds 3 takes off what luck makes"
                : "Gained: the least of " + answer.seeds() + " seeds, less the most without a change, less "
                        + whole(answer.luck()) + " by which seeds differ";
    }

    private static void add(TextTable table, ScenarioPlan planned, String gained) {
        PlanFigures figures = planned.result().figures();
        UpperBound bound = planned.result().plan().upperBound();
        Double gap = planned.result().gapPercent();
        Double each = planned.costOfDelivery();
        table.row(
                shortened(planned.scenario().name()),
                whole(figures.appointmentsKept()),
                whole(figures.delivered()),
                gained,
                whole(figures.deliveredWeight()),
                bound == null || bound.deliveries() == null ? "-" : whole(bound.deliveries()),
                gap == null ? "-" : percent(gap),
                whole(figures.cost()),
                each == null ? "-" : decimal(each),
                whole(planned.changes().changed()));
    }

    private static String signed(@Nullable Integer number) {
        return number == null ? "-" : (number > 0 ? "+" : "") + whole(number);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
