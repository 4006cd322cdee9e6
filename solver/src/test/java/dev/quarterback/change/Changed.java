package dev.quarterback.change;

import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small problem, and what changes make of it. */
public final class Changed {
    /** Three days, two yards, two centers, two carriers and a vessel; orders in the yard, with and without promises. */
    public static final String PROBLEM = """
            {"name": "small", "firstDay": "2019-06-24", "lastDay": "2019-06-26",
             "models": [{"id": "M3", "weightKg": 1847}],
             "yards": [{"id": "FRE", "lat": 37.49, "lon": -121.94, "departuresPerDay": 2},
                       {"id": "LAX", "lat": 33.94, "lon": -118.4}],
             "vessels": [{"id": "V1", "yard": "FRE", "day": "2019-06-25"}],
             "centers": [{"id": "SEA", "lat": 47.58, "lon": -122.33, "handovers": {"regular": 4, "surge": 2}},
                         {"id": "SJC", "lat": 37.36, "lon": -121.93, "handovers": {"regular": 3}, "lotSpaces": 5}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500},
                          {"id": "C2", "yard": "LAX", "positions": 2, "payloadKg": 4000, "hire": 900}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SEA", "SJC"]},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"],
                         "appointment": {"center": "SJC", "day": "2019-06-25"}},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["SEA", "SJC"], "vessel": "V1",
                         "planned": {"center": "SEA", "day": "2019-06-26"}}]}
            """;

    /** Brings B to San Jose and, on a trip of four days, A to Seattle; breaks no rule. */
    public static final String PLAN = """
            {"problem": "small",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-24", "stops": ["SJC"]},
                       {"id": "C1-2", "carrier": "C1", "departureDay": "2019-06-25", "stops": ["SEA"]}],
             "deliveries": [{"order": "B", "center": "SJC", "day": "2019-06-25", "trip": "C1-1"},
                            {"order": "A", "center": "SEA", "day": "2019-06-26", "trip": "C1-2"}],
             "undelivered": [{"order": "C", "reason": ""}]}
            """;

    private Changed() {}

    /** The problem as it is read. */
    public static Problem problem() {
        return read(PROBLEM);
    }

    /** The plan as it is read. */
    public static Plan plan() {
        try {
            return PlanReader.read(stream(PLAN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem read(String json) {
        try {
            return ProblemReader.read(stream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(Problem problem) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ProblemWriter.write(problem, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What a change does to the problem's file: the lines that go, with a minus, and those that come, with a plus. */
    static List<String> difference(String text) {
        return difference(text, null);
    }

    static List<String> difference(String text, @Nullable Plan plan) {
        List<String> before = lines(problem());
        List<String> after = lines(by(text, plan));
        List<String> difference = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> difference.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }

    private static List<String> lines(Problem problem) {
        return written(problem)
                .lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .toList();
    }

    static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The problem after a change given as text. */
    static Problem by(String text) {
        return by(text, null);
    }

    /** The problem after a change given as text, which may lock parts of a plan. */
    static Problem by(String text, @Nullable Plan plan) {
        return ChangedProblem.of(problem(), ChangeReader.text(text), plan);
    }

    /** What is wrong with a change given as text. */
    static List<String> wrong(String text) {
        return wrong(text, null);
    }

    static List<String> wrong(String text, @Nullable Plan plan) {
        try {
            by(text, plan);
            return List.of();
        } catch (InvalidInputException e) {
            return e.lines();
        }
    }

    /** What is wrong with a change given as JSON. */
    static List<String> wrongJson(String json) {
        try {
            ChangedProblem.of(problem(), ChangeReader.json(stream(json)), null);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidInputException e) {
            return e.lines();
        }
    }
}
