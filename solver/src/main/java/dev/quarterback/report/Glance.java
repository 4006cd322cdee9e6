package dev.quarterback.report;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.text.NumberText;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan at a glance.
 *
 * @param cards its main figures
 * @param targets month and quarter, as far as it is known what was delivered before
 */
record Glance(List<Card> cards, List<TargetBar> targets) {

    /** A figure with what it is and what to know of it. */
    record Card(String name, String figure, String note) {}

    static Glance of(ReportInput input) {
        PlanFigures figures = input.figures();
        UpperBound bound = input.plan().upperBound();
        List<Card> cards = new ArrayList<>();
        cards.add(delivered(input.problem(), figures));
        if (figures.appointments() > 0) {
            cards.add(appointments(figures, bound));
        }
        cards.add(limit(figures, bound, input.isProvenHere()));
        cards.add(new Card(
                "Missing",
                NumberText.whole(figures.orders() - figures.delivered()),
                "orders that the plan does not deliver"));
        return new Glance(cards, targets(input.problem(), figures, bound));
    }

    private static Card delivered(Problem problem, PlanFigures figures) {
        long weight =
                problem.orders().stream().mapToLong(order -> order.priority()).sum();
        String weighted = weight == figures.orders()
                ? ""
                : "; by priority " + NumberText.whole(figures.deliveredWeight()) + " of " + NumberText.whole(weight);
        return new Card(
                "Delivered",
                NumberText.whole(figures.delivered()),
                "of " + NumberText.count(figures.orders(), "order") + weighted);
    }

    private static Card appointments(PlanFigures figures, @Nullable UpperBound bound) {
        int missed = figures.appointments() - figures.appointmentsKept() - figures.appointmentsMoved();
        Long most = bound == null ? null : bound.appointments();
        String proven = bound == null || most == null
                ? ""
                : bound.provesMost(figures.appointmentsKept())
                        ? "; proven: no plan keeps more"
                        : "; proven: no plan keeps more than " + NumberText.whole(most);
        return new Card(
                "Appointments kept",
                NumberText.whole(figures.appointmentsKept()),
                "of " + NumberText.whole(figures.appointments()) + "; " + NumberText.whole(figures.appointmentsMoved())
                        + " moved, " + NumberText.whole(missed) + " missed" + proven);
    }

    private static Card limit(PlanFigures figures, @Nullable UpperBound bound, boolean isProvenHere) {
        Long most = bound == null ? null : bound.deliveries();
        Double gap = bound == null ? null : bound.gapPercent(figures.deliveredWeight());
        if (most == null || gap == null) {
            return new Card("Distance to the proven limit", "–", "nothing is proven of the deliveries");
        }
        String who = figures.appointmentsKept() > 0 ? "no plan that keeps as many appointments" : "no plan";
        return new Card(
                "Distance to the proven limit",
                Shown.gap(gap),
                "at most: " + who + " delivers more than " + NumberText.whole(Math.max(most, figures.deliveredWeight()))
                        + ", counted by priority" + (isProvenHere ? "" : "; that is the plan's word"));
    }

    private static List<TargetBar> targets(Problem problem, PlanFigures figures, @Nullable UpperBound bound) {
        Outlook outlook = Outlook.of(problem, figures, bound);
        if (outlook == null) {
            return List.of();
        }
        String month = problem.lastDay().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Stream.of(
                        TargetBar.of("month", month, outlook.month()),
                        TargetBar.of("quarter", "Quarter", outlook.quarter()))
                .filter(Objects::nonNull)
                .toList();
    }
}
