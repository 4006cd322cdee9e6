package dev.quarterback.cli;

import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.Stress;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.comparison.NamedPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say on which paths policies are compared. */
final class ComparedPathFlags {
    private static final int USUAL = 30;
    private static final int MOST = 10_000;

    @Option(names = "--paths", paramLabel = "N", description = "how many paths are made (default: 30)")
    private @Nullable Integer count;

    @Option(
            names = "--seed-from",
            paramLabel = "N",
            description = "seed of the first path that is made; each next one has the next (default: 1)")
    private @Nullable Long seedFrom;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "a path to take in place of those that are made; may be given several times")
    private List<Path> files = List.of();

    @Option(
            names = "--stress",
            paramLabel = "KIND:N,…",
            converter = StressConverter.class,
            description = "makes each path harder: vessel-late:N lets the largest vessel land N days later,"
                    + " breakdowns:N breaks N %% of the carriers down at once in the last four weeks,"
                    + " forecast-off:N lets forecasts be N %% too high, too low with -N")
    private StressConverter.Asked stress = StressConverter.Asked.NONE;

    @Mixin
    private final PathRateFlags rates = new PathRateFlags();

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        rates.check(command);
        Integer number = count;
        if (number != null && (number < 1 || number > MOST)) {
            throw new ParameterException(
                    command.commandLine(), "--paths " + number + ": give a whole number from 1 to " + MOST);
        }
        if (!files.isEmpty() && (number != null || seedFrom != null)) {
            throw new ParameterException(
                    command.commandLine(), "--path, --paths, --seed-from: give files or have paths made, not both");
        }
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!names.add(nameOf(file))) {
                throw new ParameterException(
                        command.commandLine(),
                        "--path " + file + ": there is another one of this name; rename one of them");
            }
        }
    }

    /** The files of paths after that of the problem. */
    List<Path> with(Path problem) {
        List<Path> all = new ArrayList<>(List.of(problem));
        all.addAll(files);
        return all;
    }

    /** The paths of a problem. */
    List<NamedPath> of(Problem problem, Console console) {
        if (stress.onPaths().vesselLateDays() > 0
                && Stress.largestVessel(problem).isEmpty()) {
            throw CommandFailure.usage("--stress vessel-late: the problem has no vessel that is to come with vehicles;"
                    + " leave it out, or take a problem with vessels");
        }
        List<NamedPath> paths = new ArrayList<>();
        if (files.isEmpty()) {
            long first = seedFrom == null ? 1 : seedFrom;
            for (int i = 0; i < (count == null ? USUAL : count); i++) {
                long seed = first + i;
                paths.add(named(Long.toString(seed), PathGenerator.generate(problem, rates.rates(), seed), problem));
            }
        }
        for (Path file : files) {
            paths.add(named(nameOf(file), FormatFiles.readPath(file, problem, console), problem));
        }
        return paths;
    }

    /** The options of simulations with what stress there is for them. */
    SimulationOptions under(SimulationOptions options) {
        return options.withExpectedPercent(stress.expectedPercent());
    }

    private NamedPath named(String name, SamplePath path, Problem problem) {
        return new NamedPath(name, stress.onPaths().on(problem, path));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json(\\.gz)?$", "");
    }
}
