package dev.quarterback.quarter;

import dev.quarterback.history.GivenAppointment;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that is planned, and has yet to happen.
 *
 * @param window the problem of the days ahead, as it is known in the morning
 * @param plan the plan of it, which breaks no rule
 * @param promised what is left of the quarter as it is known in the morning, with the appointments that are given then
 * @param given those appointments
 * @param delivered orders handed over before this day, since the quarter's first planning day
 */
public record PlannedDay(Problem window, Plan plan, Problem promised, List<GivenAppointment> given, int delivered) {
    public PlannedDay {
        given = List.copyOf(given);
    }

    /** The day. */
    public LocalDate day() {
        return promised.firstDay();
    }
}
