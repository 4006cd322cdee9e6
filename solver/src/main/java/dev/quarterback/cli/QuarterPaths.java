package dev.quarterback.cli;

import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PathReader;
import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the sample path of each of several quarters, by the problem that each path names. */
final class QuarterPaths {
    private final Map<String, Path> pathOf = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private QuarterPaths() {}

    /**
     * The path of each quarter, in the quarters' order.
     *
     * @throws CommandFailure when a quarter has no path or a path no quarter, all of them at once, or when one cannot be read
     */
    static Map<Path, Path> of(List<Path> quarters, List<Path> paths) {
        QuarterPaths found = new QuarterPaths();
        paths.forEach(found::add);
        Map<Path, Path> paired = new LinkedHashMap<>();
        quarters.forEach(quarter -> found.pair(quarter, paired));
        found.pathOf.forEach((problem, path) ->
                found.mistakes.add(path + ": is a path of problem \"" + problem + "\", which is none of the quarters"));
        if (!found.mistakes.isEmpty()) {
            throw CommandFailure.invalid(found.mistakes, null);
        }
        return paired;
    }

    private void add(Path path) {
        String problem = read(path, () -> PathReader.problemOf(path));
        Path other = problem == null ? null : pathOf.putIfAbsent(problem, path);
        if (other != null) {
            mistakes.add(path + ": is a path of problem \"" + problem + "\", and so is " + other
                    + "; give one path for each quarter");
        }
    }

    private void pair(Path quarter, Map<Path, Path> paired) {
        String name = read(quarter, () -> ProblemReader.read(quarter).name());
        if (name == null) {
            return;
        }
        Path path = pathOf.remove(name);
        if (path == null) {
            mistakes.add(quarter + ": is problem \"" + name + "\", and no --path is left for it; give each quarter a"
                    + " path of its own");
        } else {
            paired.put(quarter, path);
        }
    }

    /** What is read; null, with what is wrong noted, where it cannot be. */
    private @Nullable String read(Path file, Reading reading) {
        try {
            return reading.read();
        } catch (InvalidInputException e) {
            e.lines().forEach(line -> mistakes.add(file + ": " + line));
        } catch (IOException e) {
            mistakes.addAll(CommandFailure.unreadable(file, e).lines());
        }
        return null;
    }

    /** Reads a name out of a file. */
    @FunctionalInterface
    private interface Reading {
        String read() throws IOException;
    }
}
