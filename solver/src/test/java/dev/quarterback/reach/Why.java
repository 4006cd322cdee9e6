package dev.quarterback.reach;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Shows in tests what is found about an order. */
final class Why {
    private Why() {}

    /** The code and the text of the proof, or {@code possible}; an order that brute force disproves is an error. */
    static String not(ProblemBuilder problem, Order order) {
        return not(problem.build(), order);
    }

    static String not(Problem problem, Order order) {
        String found = Reachability.of(problem)
                .impossible(order)
                .map(proof -> proof.code().text() + ": " + proof.text())
                .orElse("possible");
        if (found.equals("possible") != new BruteForce(problem).canDeliver(order)) {
            throw new AssertionError("Trying all trips disproves: " + found);
        }
        return found;
    }

    /** The code and the action, {@code nothing known} without one. */
    static String action(ProblemBuilder problem, Order order) {
        return Reachability.of(problem.build())
                .impossible(order)
                .map(proof -> proof.code().text() + ": " + Objects.requireNonNullElse(proof.action(), "nothing known"))
                .orElse("possible");
    }

    /** From 24 to 30 June 2019, with yard FRE and model M3 of 1,847 kg; trips take their driving alone. */
    static ProblemBuilder week(int maxStops) {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 80, 3, maxStops, null))
                .model("M3", 1847)
                .yard("FRE", 37.5, -122);
    }

    /** An order of an M3 in yard FRE that is ready on that day of June. */
    static Order readyOn(int day, String... centers) {
        return Order.of("O1", "M3", "FRE", centers).withReadyDay(june(day));
    }

    static LocalDate june(int day) {
        return LocalDate.of(2019, 6, day);
    }

    static List<LocalDate> june(int from, int to) {
        return june(from).datesUntil(june(to).plusDays(1)).toList();
    }
}
