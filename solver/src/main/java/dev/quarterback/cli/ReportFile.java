package dev.quarterback.cli;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.format.AtomicFile;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.report.HtmlReport;
import dev.quarterback.report.MissingOrders;
import dev.quarterback.report.ReportInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Makes the HTML file of a plan's report. */
final class ReportFile {
    private ReportFile() {}

    /** The missing orders of a sound plan: each explained as long as there is time, none where there is none at all. */
    static MissingOrders missing(Problem problem, Plan plan, BooleanSupplier isOver) {
        PlanAccount account = PlanAccount.of(problem, plan);
        return isOver.getAsBoolean()
                ? MissingOrders.stated(account)
                : MissingOrders.of(account, Explanations.of(problem, plan).until(isOver));
    }

    /** Writes a report to a file or to standard output, and gives its size in bytes. */
    static int write(ReportInput input, Path file, Console console) {
        byte[] html = HtmlReport.of(input).getBytes(StandardCharsets.UTF_8);
        if (StandardStreams.isOutput(file)) {
            try {
                console.bytes().write(html);
            } catch (IOException e) {
                // The console has noticed and says so when the command ends.
            }
        } else {
            FormatFiles.write(file, () -> AtomicFile.write(file, out -> out.write(html)));
        }
        return html.length;
    }
}
