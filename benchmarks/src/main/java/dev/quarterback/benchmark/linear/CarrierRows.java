package dev.quarterback.benchmark.linear;

import dev.quarterback.problem.Rules.DutyCycle;
import java.util.List;

/** What the time of a pool of carriers allows: minutes and trips of each day, and the duty cycle. */
final class CarrierRows {
    private final LinearProgram program;
    private final CarrierPool carriers;
    private final int[] minutes;
    private final int[] trips;
    private final List<Integer> starts;
    private final int[] cycle;

    CarrierRows(LinearProgram program, CarrierPool carriers) {
        this.program = program;
        this.carriers = carriers;
        int count = carriers.count();
        minutes = new int[carriers.days()];
        trips = new int[carriers.days()];
        for (int day = 0; day < minutes.length; day++) {
            minutes[day] = program.addRow(count * hours(carriers.minutesLeft(day)));
            trips[day] = program.addRow((double) count * carriers.tripsLeft(day));
        }
        starts = carriers.cycleStarts();
        DutyCycle limit = carriers.rules().dutyCycle();
        cycle = starts.stream()
                .mapToInt(start ->
                        limit == null ? 0 : program.addRow(count * hours(carriers.cycleMinutesLeft(start, limit))))
                .toArray();
    }

    private static double hours(long minutes) {
        return minutes / 60.0;
    }

    CarrierPool carriers() {
        return carriers;
    }

    /** Adds a column of trips that leave on a day. A long one takes the whole of each of its days. */
    void addTrips(int departure, long tour) {
        boolean isLong = tour > carriers.duty();
        int most = isLong ? 1 : carriers.tripsLeft(departure);
        program.addColumn(0, (double) carriers.count() * most);
        int end = Math.min(minutes.length, departure + carriers.busyDays(tour));
        for (int day = departure; day < end; day++) {
            program.addEntry(minutes[day], hours(isLong ? carriers.duty() : tour));
            program.addEntry(trips[day], isLong ? carriers.tripsLeft(day) : 1);
        }
        DutyCycle limit = carriers.rules().dutyCycle();
        for (int i = 0; i < cycle.length && limit != null; i++) {
            long spent = carriers.minutesInCycle(starts.get(i), limit, departure, tour);
            if (spent > 0) {
                program.addEntry(cycle[i], hours(spent));
            }
        }
    }
}
