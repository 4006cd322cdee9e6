package dev.quarterback.api.store;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.UpperBound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the database has it, without its problem and its result.
 *
 * @param name the problem's, cut to 200 characters
 * @param parent id of the plan that it started from, where both are of the same problem or this one's is a change of the other;
 *     null where there is none, or none any more
 * @param orders orders of the problem
 * @param appointments orders with an appointment
 * @param warnings what is valid in the problem but hardly meant, and once it has ended that hardly any moves were tried; none
 *     of a plan of a version that did not keep them
 * @param figures of the best plan so far; null before there is one
 * @param upperBound what no plan can exceed; null when nothing is proven
 * @param outlook what the best plan so far means for the targets; null before there is one, and where the problem says nothing
 *     about its quarter
 * @param resultVersion how often a better plan was saved; 0 before there is one
 * @param publication null for a plan that never was published
 * @param isEditedByHand whether it is planned around a book that was edited by hand
 */
public record StoredPlan(
        String id,
        String name,
        @Nullable String parent,
        PlanningOptions options,
        int orders,
        int appointments,
        List<Warning> warnings,
        @Nullable SavedFigures figures,
        @Nullable UpperBound upperBound,
        @Nullable Outlook outlook,
        int resultVersion,
        @Nullable Publication publication,
        boolean isEditedByHand) {

    /** By how much of the bound, in percent, the best plan falls short of it in deliveries; null without a bound. */
    public @Nullable Double gapPercent() {
        return figures == null || upperBound == null ? null : upperBound.gapPercent(figures.deliveredWeight());
    }
}
