package dev.quarterback.cli;

import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * A problem that a command made.
 *
 * @param warnings what is valid in it but hardly meant, already told on standard error
 */
record MadeProblem(Problem problem, List<String> warnings) {}
