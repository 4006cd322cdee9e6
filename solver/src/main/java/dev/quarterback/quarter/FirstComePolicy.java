package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;

/**
 * First come, first served, with a push at the end: how the story has it. Appointments first, then orders by ready day, each
 * on the nearest free trip; surge handovers, which cost extra, only in the last two weeks, but for appointments that need them.
 */
final class FirstComePolicy implements Policy {
    /** Days of the push at the end. */
    private static final int PUSH_DAYS = 14;

    @Override
    public Plan plan(Morning morning, MorningPlanner planner) {
        LocalDate push = morning.known().lastDay().minusDays(PUSH_DAYS - 1L);
        Problem window = morning.window();
        return planner.plan(morning.today().isBefore(push) ? HeldSurge.in(window) : window, Strategy.FIRST_COME, null);
    }
}
