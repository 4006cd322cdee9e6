package dev.quarterback.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryChecker;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.Mishap;
import dev.quarterback.history.PastTrip;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plays small quarters, holds every plan and the history against their checkers, and tells the history as text. */
final class Played implements SimulationListener {
    private static final SimulationOptions FEW_STEPS = new SimulationOptions(7, 3, 200, 0);

    /** The problem and plan of each morning. */
    final Map<LocalDate, Plan> plans = new TreeMap<>();

    final List<Problem> windows = new ArrayList<>();

    Played() {}

    /** The history of a quarter under the rolling policy. */
    static History history(Problem quarter, SamplePath path) {
        return history(quarter, path, PolicyKind.ROLLING);
    }

    static History history(Problem quarter, SamplePath path, PolicyKind policy) {
        return history(quarter, path, policy, FEW_STEPS, new Played());
    }

    /** What the mornings of a quarter planned. */
    static Played plans(Problem quarter, SamplePath path, PolicyKind policy) {
        Played played = new Played();
        history(quarter, path, policy, FEW_STEPS, played);
        return played;
    }

    static History history(
            Problem quarter, SamplePath path, PolicyKind policy, SimulationOptions options, Played played) {
        SimulatedQuarter simulated = new Simulation(new DeliveryPlanner()::planWithoutBound, options)
                .run(quarter, path, policy, played, new StopSignal());
        assertThat(simulated.warnings()).isEmpty();
        assertThat(HistoryChecker.check(quarter, path, simulated.history())).isEmpty();
        return simulated.history();
    }

    @Override
    public void dayPlanned(Problem window, Plan plan) {
        assertThat(PlanChecker.check(window, plan).violations()).isEmpty();
        windows.add(window);
        plans.put(window.firstDay(), plan);
    }

    /** A line for each day: {@code 24: C1 SJC 24 A B; handed over A B}. */
    static List<String> text(History history) {
        return history.days().stream().map(Played::text).toList();
    }

    private static String text(HistoryDay day) {
        List<String> parts = new ArrayList<>();
        day.trips().forEach(trip -> parts.add(text(trip)));
        if (!day.handovers().isEmpty()) {
            parts.add("handed over "
                    + day.handovers().stream()
                            .map(handover -> handover.order())
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
        day.mishaps().forEach(mishap -> parts.add(text(mishap)));
        return day.day().getDayOfMonth() + ": " + String.join("; ", parts);
    }

    private static String text(PastTrip trip) {
        return trip.stops().stream()
                .map(stop -> stop.center() + " " + stop.arrival().getDayOfMonth() + " "
                        + stop.orders().stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", ", trip.carrier() + " ", ""));
    }

    private static String text(Mishap mishap) {
        return mishap.kind().text() + " " + (mishap.order() == null ? mishap.carrier() : mishap.order());
    }

    /** The appointments that were given: {@code 24: A SJC 25}. */
    static List<String> appointments(History history) {
        return history.days().stream()
                .flatMap(day -> day.appointments().stream()
                        .map(given -> day.day().getDayOfMonth() + ": " + given.order() + " " + given.center() + " "
                                + given.day().getDayOfMonth()))
                .sorted()
                .toList();
    }
}
