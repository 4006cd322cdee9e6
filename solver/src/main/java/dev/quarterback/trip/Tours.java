package dev.quarterback.trip;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import java.util.List;

/** The tours of a problem's carriers. Safe for use by several threads. */
public final class Tours {
    private final Roads roads;
    private final Rules rules;

    private Tours(Roads roads, Rules rules) {
        this.roads = roads;
        this.rules = rules;
    }

    /** Tours of {@code problem}. */
    public static Tours of(Problem problem) {
        return new Tours(Roads.of(problem), problem.rules());
    }

    /**
     * The tour of a carrier from its yard over {@code stops}, centers by their ids.
     *
     * @throws IllegalArgumentException when the problem has no such site
     */
    public Tour of(Carrier carrier, List<String> stops) {
        int[] numbers = stops.stream().mapToInt(roads::number).toArray();
        return Tour.of(roads, rules.loadMinutes(), rules.unloadMinutes(), roads.number(carrier.yard()), numbers);
    }
}
