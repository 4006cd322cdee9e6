package dev.quarterback.cli;

import dev.quarterback.format.CsvHistoryWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quarter, its sample path, and where its history goes.
 *
 * @param csv the folder of the history's CSV files; null for none
 * @param plans the folder of each morning's problem and plan; null for none
 */
record SimulationTarget(
        Path quarter,
        Path path,
        Path out,
        @Nullable Path csv,
        @Nullable Path plans) {

    /** A single quarter, whose history goes to a file. */
    static SimulationTarget one(Path quarter, Path path, Path out, @Nullable Path csv, @Nullable Path plans) {
        SimulationTarget target = new SimulationTarget(quarter, path, out, csv, plans);
        target.check(List.of(quarter, path));
        return target;
    }

    /**
     * Several quarters, whose histories go to folders, each by the name of its quarter's file.
     *
     * @param pathOf the path of each quarter, in the quarters' order
     */
    static List<SimulationTarget> several(Map<Path, Path> pathOf, Path out, @Nullable Path csv, @Nullable Path plans) {
        create(out);
        List<SimulationTarget> targets = pathOf.entrySet().stream()
                .map(quarter -> in(quarter.getKey(), quarter.getValue(), out, csv, plans))
                .toList();
        if (targets.stream().map(SimulationTarget::out).distinct().count() < targets.size()) {
            throw CommandFailure.usage(out + ": two quarters' files have the same name, and so would their histories;"
                    + " simulate them one by one, each with its own --out");
        }
        List<Path> inputs = pathOf.entrySet().stream()
                .flatMap(quarter -> List.of(quarter.getKey(), quarter.getValue()).stream())
                .toList();
        targets.forEach(target -> target.check(inputs));
        return targets;
    }

    private static SimulationTarget in(Path quarter, Path path, Path out, @Nullable Path csv, @Nullable Path plans) {
        String name = ProblemFiles.baseName(quarter);
        return new SimulationTarget(
                quarter,
                path,
                out.resolve(name + ".history.json"),
                csv == null ? null : csv.resolve(name),
                plans == null ? null : plans.resolve(name));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.unwritable(folder, e);
        }
    }

    /** Refuses, before anything is simulated, what could not be written or would take the place of an input. */
    private void check(List<Path> inputs) {
        for (Path input : inputs) {
            if (SameFile.is(input, out)) {
                throw CommandFailure.usage(out + ": is an input itself; name another file for the history");
            }
            requireApart(input, "--csv", csv, csv != null && isTable(input, csv));
            requireApart(input, "--plans", plans, plans != null && PlansOfDays.wouldWrite(plans, input));
        }
        if (plans != null && PlansOfDays.wouldWrite(plans, out)) {
            throw CommandFailure.usage(out + ": --plans would write over it; name another folder there");
        }
        FormatFiles.checkWritable(out);
    }

    private static boolean isTable(Path input, Path folder) {
        return CsvHistoryWriter.files().stream().anyMatch(file -> SameFile.is(input, folder.resolve(file)));
    }

    private static void requireApart(Path input, String option, @Nullable Path folder, boolean isOverwritten) {
        if (isOverwritten) {
            throw CommandFailure.usage(input + ": is an input, and " + option + " " + folder
                    + " would write over it; name another folder");
        }
    }
}
