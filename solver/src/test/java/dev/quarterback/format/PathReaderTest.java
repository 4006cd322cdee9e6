package dev.quarterback.format;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static dev.quarterback.quarter.SmallQuarter.setback;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathReaderTest {
    private static final Problem PROBLEM = fiveDays()
            .vessel("V1", "FRE", "2019-06-25")
            .order(order("A"))
            .order(order("B"))
            .build();

    private static final String WHOLE = """
            {"problem": "small", "seed": -7,
             "orders": [{"order": "A", "known": "2019-06-25", "ready": "2019-06-26", "absent": ["2019-06-27"],
                         "failedPreparations": [{"day": "2019-06-28", "days": 2}]},
                        {"order": "B"}],
             "vessels": [{"vessel": "V1", "day": "2019-06-27"}],
             "carriers": [{"carrier": "C1", "breakdowns": [{"day": "2019-06-24", "days": 3}],
                           "lateTrips": [{"day": "2019-06-28", "days": 1}]}]}
            """;

    private static SamplePath read(String json) throws IOException {
        return PathReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), PROBLEM);
    }

    private static List<String> wrong(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(json))
                .lines();
    }

    @Test
    void everyFieldIsRead() throws IOException {
        assertThat(read(WHOLE))
                .isEqualTo(new SamplePath(
                        "small",
                        -7L,
                        List.of(
                                new OrderPath("A", june(25), june(26), List.of(june(27)), List.of(setback(28, 2))),
                                new OrderPath("B", null, null, List.of(), List.of())),
                        List.of(new VesselPath("V1", june(27))),
                        List.of(new CarrierPath("C1", List.of(setback(24, 3)), List.of(setback(28, 1))))));
    }

    @Test
    void theProblemAloneIsEnough() throws IOException {
        assertThat(read("{\"problem\": \"small\"}")).isEqualTo(SamplePath.smooth("small"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Problem problem = new ProblemGenerator().generate(Kind.ROLLED, 300, 1);
        SamplePath path = PathGenerator.generate(problem, new PathRates(0.3, 0.5, 0.1, 0.1, 0.1, 0.1, 20), 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        PathWriter.write(path, bytes);

        assertThat(PathReader.read(new ByteArrayInputStream(bytes.toByteArray()), problem))
                .isEqualTo(path);
        assertThat(path.vessels()).isNotEmpty();
    }

    @Test
    void allErrorsAreToldAtOnceEachWithItsPlace() {
        assertThat(wrong("""
                {"problem": "smal", "sed": 1,
                 "orders": [{"order": "A", "known": "2019-06-31"}, {"order": "A"}, {"order": "C"}, {"ready": "2019-06-24"},
                            {"order": "B", "failedPreparations": [{"day": "2019-06-24", "days": 0}, {"day": "2019-06-24", "days": 1}]}],
                 "vessels": [{"vessel": "V2", "day": "2019-06-24"}],
                 "carriers": [{"carrier": "C9", "breakdowns": [{"day": "2019-06-24"}], "lateTrips": 3}]}
                """))
                .containsExactly(
                        "problem: the path is of problem \"smal\", this one is \"small\"; give a path of this problem",
                        "sed: unknown field; did you mean \"seed\"?",
                        "orders[0].known: no day \"2019-06-31\" in the calendar",
                        "orders[1].order: \"A\" has a path already, orders[0]; give each order once",
                        "orders[2].order: no order \"C\"",
                        "orders[3].order: missing; an order's path needs order",
                        "orders[4].failedPreparations[0].days: 0 is too small; at least 1",
                        "orders[4].failedPreparations[1].day: 2019-06-24 is given twice; give each day once",
                        "vessels[0].vessel: no vessel \"V2\"; did you mean \"V1\"?",
                        "carriers[0].breakdowns[0].days: missing; a setback needs day, days",
                        "carriers[0].lateTrips: expected a list, found 3",
                        "carriers[0].carrier: no carrier \"C9\"; did you mean \"C1\"?");
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThat(wrong("[]")).containsExactly("expected an object, found a list");
        assertThat(wrong("{}")).containsExactly("problem: missing; a path needs problem");
    }
}
