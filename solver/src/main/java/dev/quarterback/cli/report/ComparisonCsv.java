package dev.quarterback.cli.report;

import dev.quarterback.format.AtomicFile;
import dev.quarterback.format.CsvTableWriter;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparedPath;
import dev.quarterback.quarter.comparison.PolicyComparison;
import dev.quarterback.quarter.comparison.PolicyOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A comparison of policies as CSV, a row for each path and policy. */
public final class ComparisonCsv {
    private static final List<String> COLUMNS = List.of(
            "path",
            "policy",
            "bound",
            "hindsight",
            "delivered",
            "deliveredWeight",
            "appointments",
            "kept",
            "moved",
            "broken",
            "customers",
            "movedCustomers",
            "daysFromReady",
            "fullLots",
            "cost");

    private ComparisonCsv() {}

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(PolicyComparison comparison, Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (ComparedPath path : comparison.paths()) {
            for (PolicyKind policy : comparison.policies()) {
                rows.add(row(path, policy));
            }
        }
        AtomicFile.write(file, out -> CsvTableWriter.write(COLUMNS, rows, out));
    }

    private static List<String> row(ComparedPath path, PolicyKind policy) {
        PolicyOutcome outcome = path.of(policy);
        Stream<Number> numbers = Stream.of(
                path.hindsight().bound(),
                path.hindsight().found(),
                outcome.delivered(),
                outcome.deliveredWeight(),
                outcome.appointments(),
                outcome.kept(),
                outcome.moved(),
                outcome.broken(),
                outcome.customers(),
                outcome.movedCustomers(),
                outcome.daysFromReady(),
                outcome.fullLots(),
                outcome.cost());
        return Stream.concat(Stream.of(path.name(), policy.id()), numbers.map(String::valueOf))
                .toList();
    }
}
