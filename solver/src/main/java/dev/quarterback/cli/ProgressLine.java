package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A live line on a terminal: orders delivered of all as a bar, time gone and left, appointments, what changed last. */
final class ProgressLine implements ProgressView {
    private static final int UPDATE_MILLIS = 250;

    private final PrintWriter err;
    private final long appointments;
    private final ProgressBar bar;

    ProgressLine(Problem problem, PlanOptions options, Console console) {
        this.err = console.err();
        this.appointments = problem.orders().stream()
                .map(Order::appointment)
                .filter(appointment -> appointment != null)
                .count();
        this.bar = bar(problem, options.time(), console.columns());
    }

    private ProgressBar bar(Problem problem, @Nullable Duration time, int columns) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(problem.name())
                .setInitialMax(problem.orders().size())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .continuousUpdate()
                // One column stays free: a line that fills the terminal would wrap.
                .setConsumer(new DelegatingProgressBarConsumer(this::show, columns - 1));
        if (time == null) {
            builder.hideEta();
        } else {
            builder.setEtaFunction(state -> Optional.of(left(time, state.getTotalElapsed())));
        }
        return builder.build();
    }

    private static Duration left(Duration time, Duration elapsed) {
        Duration left = time.minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void show(String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void improved(PlanProgress progress) {
        String kept = appointments == 0
                ? ""
                : whole(progress.appointmentsKept()) + " of " + whole(appointments) + " appointments, ";
        bar.setExtraMessage(kept + ProgressText.gap(progress) + progress.changed());
        bar.stepTo(progress.delivered());
    }

    @Override
    public void close() {
        bar.close();
        err.print("\n");
        err.flush();
    }
}
