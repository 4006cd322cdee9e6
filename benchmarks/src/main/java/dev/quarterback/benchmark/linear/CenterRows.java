package dev.quarterback.benchmark.linear;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.BitSet;

/**
 * The centers' handovers. Vehicles that may be handed over from a day on are handed over on it, or carried over to the next
 * one; those that keep an appointment are handed over on their very day.
 */
final class CenterRows {
    /** Stands for no day. */
    static final int NEVER = -1;

    private final LinearProgram program;
    private final int days;
    private final int[] prepDays;

    /** Handovers at most, by center and day. */
    private final double[][] most;

    /** By center and day: what is handed over. */
    private final int[][] handovers;

    /** By center and day: no more is carried over than has come. */
    private final int[][] carriedOver;

    CenterRows(LinearProgram program, Problem problem) {
        this.program = program;
        PlanningDays planningDays = PlanningDays.of(problem);
        days = planningDays.count();
        int centers = problem.centers().size();
        prepDays = problem.centers().stream().mapToInt(Center::prepDays).toArray();
        most = new double[centers][days];
        handovers = new int[centers][days];
        carriedOver = new int[centers][days];
        for (int center = 0; center < centers; center++) {
            for (int day = 0; day < days; day++) {
                most[center][day] = problem.centers()
                        .get(center)
                        .handoversOn(planningDays.date(day))
                        .most();
                handovers[center][day] = program.addRow(most[center][day]);
                carriedOver[center][day] = program.addRow(0);
            }
            addStock(center);
        }
    }

    private void addStock(int center) {
        double later = 0;
        for (int day = days - 2; day >= 0; day--) {
            later += most[center][day + 1];
            program.addColumn(0, later);
            program.addEntry(handovers[center][day], -1);
            program.addEntry(handovers[center][day + 1], 1);
            program.addEntry(carriedOver[center][day], 1);
            program.addEntry(carriedOver[center][day + 1], -1);
        }
    }

    int prepDays(int center) {
        return prepDays[center];
    }

    boolean isOpen(int center, int day, BitSet away) {
        return day < days && most[center][day] > 0 && !away.get(day);
    }

    /** The first day from {@code day} on for a handover, or {@link #NEVER}. */
    int firstOpen(int center, int day, BitSet away) {
        for (int open = day; open < days; open++) {
            if (isOpen(center, open, away)) {
                return open;
            }
        }
        return NEVER;
    }

    /** Lets the last column's vehicles be handed over on a day or later. */
    void addFrom(int center, int day) {
        program.addEntry(handovers[center][day], 1);
        program.addEntry(carriedOver[center][day], -1);
    }

    /** Lets the last column's vehicles be handed over on just that day. */
    void addOn(int center, int day) {
        program.addEntry(handovers[center][day], 1);
    }
}
