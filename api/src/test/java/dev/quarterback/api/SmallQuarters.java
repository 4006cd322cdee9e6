package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.format.HistoryWriter;
import dev.quarterback.format.PathWriter;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryChecker;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.run.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A week of a small quarter on a path on which much goes wrong, and requests about it. */
final class SmallQuarters {
    private static final int DAYS = 6;
    private static final PathRates OFTEN = new PathRates(0.3, 0.5, 0.1, 0.2, 0.15, 0.15, 4);

    private SmallQuarters() {}

    /** Six days of 40 orders. */
    static Problem problem() {
        Problem tiny = new ProblemGenerator().generate(Kind.ODD, 40, 3);
        return new Problem(
                tiny.name(),
                tiny.firstDay(),
                tiny.firstDay().plusDays(DAYS - 1L),
                null,
                null,
                tiny.rules(),
                tiny.weights(),
                tiny.models(),
                tiny.yards(),
                tiny.vessels(),
                tiny.centers(),
                tiny.carriers(),
                tiny.lanes(),
                tiny.orders());
    }

    static SamplePath path(Problem problem) {
        return PathGenerator.generate(problem, OFTEN, 5);
    }

    /** Writes something. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static String text(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String json(Problem problem) {
        return text(out -> ProblemWriter.write(problem, out));
    }

    static String json(SamplePath path) {
        return text(out -> PathWriter.write(path, out));
    }

    /** The history that {@code simulate} writes, of a quarter that breaks no rule. */
    static JsonNode simulated(Problem problem, SamplePath path, PolicyKind policy, SimulationOptions options) {
        History history = new Simulation(new DeliveryPlanner()::planWithoutBound, options)
                .run(problem, path, policy, SimulationListener.NONE, new StopSignal())
                .history();
        assertThat(HistoryChecker.check(problem, path, history)).isEmpty();
        return RunningService.JSON.readTree(
                text(out -> HistoryWriter.write(history, HistoryTally.of(problem, path, history), out)));
    }

    /** Starts a quarter and gives its address. */
    static String started(RunningService service, Problem problem, String more) {
        HttpResponse<String> answer = service.post("/v1/quarters", "{\"problem\": " + json(problem) + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String day(LocalDate day, SamplePath told) {
        return "{\"day\": \"" + day + "\", \"events\": " + json(told) + "}";
    }

    /** Tells a morning and waits until it is planned. */
    static JsonNode tell(RunningService service, String quarter, String body) {
        HttpResponse<String> answer = service.post(quarter + "/days", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return await(service, quarter);
    }

    /** Waits until the last morning is planned, and gives the quarter. */
    static JsonNode await(RunningService service, String quarter) {
        JsonNode ended = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> service.json(quarter),
                        state -> List.of("DONE", "FAILED")
                                .contains(state.get("status").stringValue()));
        assertThat(ended.get("status").stringValue()).as(ended.toString()).isEqualTo("DONE");
        return ended;
    }

    /** Tells all mornings from one on what they learn of a path, up to the one after the last day. */
    static void tellAll(RunningService service, String quarter, Problem problem, SamplePath path, LocalDate from) {
        from.datesUntil(problem.lastDay().plusDays(2))
                .forEach(day -> tell(service, quarter, day(day, DaySlice.of(problem, path, day))));
    }
}
