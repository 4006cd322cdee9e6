package dev.quarterback.benchmark;

import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;

/** A planner that is run side by side with others. */
public interface Rival {
    /** The name by which a command asks for it and a table shows it. */
    String name();

    /** Plans {@code problem} with one thread for {@code budget}, which begins with the call. */
    Run plan(Problem problem, Duration budget, long seed);

    /** Fields of {@code problem} that it does not know, so that a comparison would be wrong; empty when it knows all. */
    default List<String> unknownFields(Problem problem) {
        return List.of();
    }

    /** Whether it goes on for as long as it is given; one that does not is run once. */
    default boolean usesItsBudget() {
        return true;
    }

    /** Orders up to which it is worth running. */
    default int mostOrders() {
        return Integer.MAX_VALUE;
    }
}
