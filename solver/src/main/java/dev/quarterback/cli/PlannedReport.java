package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.PlanResult;
import dev.quarterback.cli.PlanRun.Planned;
import dev.quarterback.problem.Problem;
import dev.quarterback.report.Fact;
import dev.quarterback.report.MissingOrders;
import dev.quarterback.report.ReportInput;
import dev.quarterback.run.RunningTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a plan that was just made.
 *
 * <p>The command promises to end within 10 % and 2 s of its time. Missing orders are looked at for half of that and for what the
 * search has left of its time; the rest is for the file.
 */
record PlannedReport(Path file, int bytes, int explained, int missing) {
    private static final double LATER = 1.05;
    private static final Duration LATER_BY = Duration.ofSeconds(1);

    /** Time for missing orders after a search that has no limit of time. */
    private static final Duration UNLIMITED = Duration.ofSeconds(60);

    private static final double MILLIS = 1000;

    /** Writes the report. */
    static PlannedReport write(Planned planned, Path file, Console console) {
        Problem problem = planned.summary().problem();
        PlanResult result = planned.result();
        long end = end(planned);
        MissingOrders missing =
                ReportFile.missing(problem, result.plan(), () -> planned.stopped() || RunningTime.nanos() - end >= 0);
        ReportInput input = new ReportInput(
                problem,
                result.plan(),
                result.figures(),
                missing,
                true,
                null,
                List.of(),
                planned.progress(),
                facts(planned));
        return new PlannedReport(
                file,
                ReportFile.write(input, file, console),
                missing.explained(),
                missing.orders().size());
    }

    private static long end(Planned planned) {
        Duration time = planned.options().time();
        return time == null
                ? RunningTime.nanos() + UNLIMITED.toNanos()
                : planned.readAt() + (long) (time.toNanos() * LATER) + LATER_BY.toNanos();
    }

    private static List<Fact> facts(Planned planned) {
        PlanOptions options = planned.options();
        PlanResult result = planned.result();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Problem", StandardStreams.inputName(planned.target().problem())));
        facts.add(new Fact("Plan", planned.target().planName()));
        String time =
                decimal(result.elapsed().toMillis() / MILLIS) + " s" + (planned.stopped() ? ", stopped early" : "");
        facts.add(new Fact("Planning time", time));
        if (options.strategy() == Strategy.FIRST_COME) {
            facts.add(new Fact("Strategy", "first come, first served"));
            return facts;
        }
        facts.add(new Fact("Moves", whole(result.moves())));
        facts.add(new Fact("Seed", Long.toString(options.seed())));
        facts.add(new Fact("Threads", whole(options.threads())));
        return facts;
    }

    /** What is told of it. */
    String text() {
        return "Report: " + file + " (" + count(bytes, "byte") + "; " + whole(explained) + " of "
                + count(missing, "missing order") + " looked at)";
    }
}
