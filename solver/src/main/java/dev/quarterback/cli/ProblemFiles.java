package dev.quarterback.cli;

import dev.quarterback.format.Leftovers;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the problems that a user names: files, and folders of them. */
final class ProblemFiles {
    private static final List<String> ENDINGS = List.of(".json.gz", ".json");
    private static final String PLAN = ".plan";

    /** What help says of the argument that names a problem. */
    static final String PROBLEM = "a problem, JSON or gzipped JSON; - for standard input";

    /** Leaves room below the 255 bytes that most systems allow, whatever the characters. */
    private static final int LONGEST_NAME = 60;

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+|^[.-]+");

    private ProblemFiles() {}

    /** The problem files in the order of the arguments, those of a folder by name; plans and leftovers in a folder are left out. */
    static List<Path> find(List<Path> arguments) {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                files.addAll(inFolder(argument));
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(ProblemFiles::isProblem).sorted().toList();
            if (files.isEmpty()) {
                throw CommandFailure.usage(
                        folder + ": no problems in this folder; their names end in .json or .json.gz");
            }
            return files;
        } catch (IOException e) {
            throw CommandFailure.unreadable(folder, e);
        }
    }

    private static boolean isProblem(Path file) {
        String name = file.getFileName().toString();
        return !baseName(file).equals(name)
                && !baseName(file).endsWith(PLAN)
                && !Leftovers.isOne(name)
                && Files.isRegularFile(file);
    }

    /** The name of a file without its ending: {@code week} of {@code problems/week.json.gz}. */
    static String baseName(Path file) {
        String name = file.getFileName().toString();
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /**
     * The name of the plan of a problem that came through a pipe: {@code week-1.plan.json} for the problem {@code week/1}.
     */
    static String planName(Problem problem) {
        return planName(problem, Charset.forName(System.getProperty("sun.jnu.encoding")));
    }

    /** As {@link #planName(Problem)}, where {@code names} is how the system writes the names of files. */
    static String planName(Problem problem, Charset names) {
        CharsetEncoder encoder = names.newEncoder();
        String fit = UNFIT.matcher(problem.name())
                .replaceAll("-")
                .codePoints()
                .mapToObj(Character::toString)
                .map(character -> encoder.canEncode(character) ? character : "-")
                .collect(Collectors.joining());
        String name = fit.replaceAll("-+", "-").replaceFirst("^-", "");
        String cut = name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)));
        return (cut.isEmpty() ? "problem" : cut) + PLAN + ".json";
    }

    /** The name of the plan of a problem file: {@code week.plan.json} of {@code problems/week.json.gz}. */
    static String planName(Path file) {
        return baseName(file) + PLAN + ".json";
    }
}
