package dev.quarterback.cli;

import dev.quarterback.problem.Problem;
import dev.quarterback.reach.MadeImpossible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a command made.
 *
 * @param warnings what is valid in it but hardly meant, already told on standard error
 * @param more lines that are told beside its figures
 * @param impossible what has become impossible; null where the problem was made of no other
 */
record MadeProblem(
        Problem problem,
        List<String> warnings,
        List<String> more,
        @Nullable MadeImpossible impossible) {

    MadeProblem {
        warnings = List.copyOf(warnings);
        more = List.copyOf(more);
    }

    /** A problem that was made of no other. */
    MadeProblem(Problem problem, List<String> warnings) {
        this(problem, warnings, List.of(), null);
    }
}
