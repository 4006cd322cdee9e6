package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was; what is read is what the file says. */
class ProblemRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldIsRead() throws IOException {
        assertThat(read(BrokenProblems.VALID))
                .isEqualTo(new Problem(
                        "two orders",
                        day("2019-06-24"),
                        day("2019-06-30"),
                        "North America",
                        new Progress(
                                day("2019-04-01"),
                                49000,
                                22000,
                                new Progress.Target(33000, 36000),
                                new Progress.Target(60000, 63000)),
                        new Rules(91, 46, 1.3, 72.5, 4, 2, new Rules.DutyCycle(8, 4200)),
                        new Weights(2, 51, 21, 11, 3, 1, 31, 4, 22),
                        List.of(new Model("M3", 1847.5, 2)),
                        List.of(new Yard("FRE", "Fremont", 37.49, -121.94, 60).withDeparturesOn(day("2019-06-30"), 20)),
                        List.of(new Vessel("V1", "Glovis Captain", "FRE", day("2019-06-21"), 3)),
                        List.of(
                                new Center(
                                        "SEA",
                                        "Seattle",
                                        47.58,
                                        -122.33,
                                        new Handovers(40, 10),
                                        new TreeMap<>(Map.of(day("2019-06-29"), new Handovers(5, 6))),
                                        61,
                                        1),
                                new Center(
                                        "POR",
                                        null,
                                        45.5,
                                        -122.6,
                                        new Handovers(7, 0),
                                        new TreeMap<>(),
                                        Center.UNLIMITED,
                                        0)),
                        List.of(new Carrier(
                                "C001",
                                "FRE",
                                9,
                                17500.5,
                                600,
                                day("2019-06-23"),
                                day("2019-07-01"),
                                List.of(day("2019-06-26")),
                                900,
                                List.of(new BusyDay(day("2019-06-20"), 540, 1)))),
                        List.of(new Lane("FRE", "SEA", 1300.5, 1000)),
                        List.of(
                                new Order(
                                        "RN1",
                                        "M3",
                                        "FRE",
                                        day("2019-06-25"),
                                        List.of("SEA", "POR"),
                                        12,
                                        day("2019-06-27"),
                                        List.of(day("2019-06-28")),
                                        new Handover("SEA", day("2019-06-22")),
                                        new Handover("POR", day("2019-07-02")),
                                        "V1",
                                        day("2019-06-18"),
                                        new Handover("POR", day("2019-06-19"))),
                                Order.of("RN2", "M3", "SEA", "SEA"))));
    }

    @Test
    void whatIsLeftOutHasItsDefault() throws IOException {
        String smallest = """
                {"name": "", "firstDay": "2019-06-24", "lastDay": "2019-06-24", "models": [{"id": "M3", "weightKg": 1}],
                 "yards": [{"id": "FRE", "lat": 90, "lon": -180}], "centers": [{"id": "SEA", "lat": -90, "lon": 180,
                 "handovers": {"regular": 0}}], "carriers": [{"id": "C1", "yard": "FRE", "positions": 1, "payloadKg": 1}],
                 "orders": [{"id": "RN1", "model": "M3", "location": "FRE", "centers": ["SEA"]}]}
                """;
        assertThat(read(smallest))
                .isEqualTo(new ProblemBuilder("", "2019-06-24", "2019-06-24")
                        .model("M3", 1)
                        .yard("FRE", 90, -180)
                        .center("SEA", -90, 180, 0)
                        .carrier("C1", "FRE", 1, 1)
                        .order(Order.of("RN1", "M3", "FRE", "SEA"))
                        .build());
    }

    @Test
    void whatIsLeftOutOfVesselsAndBusyDaysHasItsDefault() throws IOException {
        Problem problem = read(BrokenProblems.VALID
                .replace("\"name\": \"Glovis Captain\", ", "")
                .replace(", \"handlingDays\": 3", "")
                .replace("\"minutes\": 540, \"trips\": 1", "\"minutes\": 540"));
        assertThat(problem.vessels()).containsExactly(new Vessel("V1", null, "FRE", day("2019-06-21"), 0));
        assertThat(problem.carriers().get(0).busy()).containsExactly(new BusyDay(day("2019-06-20"), 540, 0));
    }

    @Test
    void anArrivalMayBeAtACenterThatIsNoneOfTheOrders() throws IOException {
        String elsewhere = BrokenProblems.VALID.replace(
                "\"centers\": [\"SEA\"]}",
                "\"centers\": [\"SEA\"], \"arrival\": {\"center\": \"POR\", \"day\": \"2019-06-25\"}}");
        assertThat(read(elsewhere).orders().get(1).arrival()).isEqualTo(new Handover("POR", day("2019-06-25")));
    }

    @Test
    void eachRuleAndWeightHasItsOwnDefault() throws IOException {
        String json = "{\"rules\": {\"maxStops\": 5}, \"weights\": {\"level\": 7, \"hire\": 0}, \"name\": \"\","
                + " \"firstDay\": \"2019-06-24\", \"lastDay\": \"2019-06-30\", \"models\": [], \"yards\": [],"
                + " \"centers\": [], \"carriers\": [], \"orders\": []}";
        Problem problem = read(json);
        assertThat(problem.rules()).isEqualTo(new Rules(90, 45, 1.25, 80, 3, 5, null));
        assertThat(problem.weights()).isEqualTo(new Weights(1, 50, 20, 10, 2, 7, 30, 0, 20));
    }

    @Test
    void fieldsMayComeInAnyOrder() throws IOException {
        String ordersFirst =
                BrokenProblems.VALID.replaceFirst("(?s)\\{(.*?),\\s*(\"orders\": \\[.*\\])\\s*}\\s*$", "{$2, $1}");
        assertThat(ordersFirst).startsWith("{\"orders\"");
        assertThat(read(ordersFirst)).isEqualTo(read(BrokenProblems.VALID));
    }

    @Test
    void theLimitsThemselvesAreValid() throws IOException {
        String atTheLimits = BrokenProblems.VALID
                .replace("\"lastDay\": \"2019-06-30\"", "\"lastDay\": \"2020-07-27\"")
                .replace("\"late\": 11", "\"late\": 1000000")
                .replace("\"hire\": 4,", "\"hire\": 1000000,")
                .replace("\"crowd\": 22", "\"crowd\": 0")
                .replace("\"hire\": 900", "\"hire\": 2147483647")
                .replace("\"minutes\": 540, \"trips\": 1", "\"minutes\": 0, \"trips\": 2147483647")
                .replace("\"2019-06-30\": 20", "\"2019-06-30\": 0")
                .replace("\"handlingDays\": 3", "\"handlingDays\": 2147483647")
                .replace("\"lotSpaces\": 61", "\"lotSpaces\": 2147483646")
                .replace("\"km\": 1300.5", "\"km\": 2147483647.9")
                .replace("\"lat\": 37.49", "\"lat\": -9e1")
                .replace("\"priority\": 12", "\"priority\": 2147483647");
        Problem problem = read(atTheLimits);
        assertThat(problem.days()).isEqualTo(400);
        assertThat(problem.yards().get(0).lat()).isEqualTo(-90);
    }

    @Test
    void whatOrdersHaveInCommonIsHeldOnce() throws IOException {
        Problem problem = read(BrokenProblems.VALID);
        assertThat(problem.orders().get(0).model())
                .isSameAs(problem.orders().get(1).model())
                .isSameAs(problem.models().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsWrittenIsReadBack(long seed) throws IOException {
        Problem problem = RandomProblem.of(seed);
        ProblemValidator.validate(problem);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ProblemWriter.write(problem, json);
        assertThat(ProblemReader.read(new ByteArrayInputStream(json.toByteArray())))
                .isEqualTo(problem);
    }

    @Test
    void aFileNamedGzIsGzippedAndReadByItsContent() throws IOException {
        Problem problem = RandomProblem.of(1);
        Path packed = folder.resolve("problem.json.gz");
        ProblemWriter.write(problem, packed);
        assertThat(Files.readAllBytes(packed)).startsWith(0x1F, 0x8B);
        Path renamed = Files.move(packed, folder.resolve("renamed.json"));
        assertThat(ProblemReader.read(renamed)).isEqualTo(problem);
    }

    @Test
    void aProblemIsWrittenOneElementALineWithoutDefaults() throws IOException {
        Problem problem = new ProblemBuilder("small", "2019-06-24", "2019-06-30")
                .rules(Rules.DEFAULT.withMaxStops(2).withDutyCycle(new Rules.DutyCycle(8, 4200)))
                .model("M3", 1847)
                .yard("FRE", 37.49, -121.94)
                .center("SEA", 47.58, -122.33, 40)
                .order(Order.of("RN1", "M3", "FRE", "SEA"))
                .order(Order.of("RN2", "M3", "FRE", "SEA").withPriority(3))
                .build();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ProblemWriter.write(problem, json);
        assertThat(json.toString(UTF_8)).isEqualTo("""
                        {
                          "name": "small",
                          "firstDay": "2019-06-24",
                          "lastDay": "2019-06-30",
                          "rules": {"maxStops": 2, "dutyCycle": {"days": 8, "minutes": 4200}},
                          "models": [
                            {"id": "M3", "weightKg": 1847}
                          ],
                          "yards": [
                            {"id": "FRE", "lat": 37.49, "lon": -121.94}
                          ],
                          "centers": [
                            {"id": "SEA", "lat": 47.58, "lon": -122.33, "handovers": {"regular": 40}}
                          ],
                          "carriers": [],
                          "orders": [
                            {"id": "RN1", "model": "M3", "location": "FRE", "centers": ["SEA"]},
                            {"id": "RN2", "model": "M3", "location": "FRE", "centers": ["SEA"], "priority": 3}
                          ]
                        }
                        """);
    }

    @Test
    void whatTheSecondEditionAddsIsWrittenWhereItIsNoDefault() throws IOException {
        Problem problem = new ProblemBuilder("rolled", "2019-06-24", "2019-06-30")
                .market("Europe")
                .progress(new Progress(null, null, null, null, new Progress.Target(null, 63000)))
                .weights(new Weights(1, 50, 20, 10, 2, 0, 30, 0, 7))
                .model("M3", 1847)
                .yard(new Yard("FRE", null, 37.49, -121.94, Yard.UNLIMITED).withDeparturesOn(day("2019-06-24"), 0))
                .vessel("V1", "FRE", "2019-06-25")
                .vessel(new Vessel("V2", "", "FRE", day("2019-06-20"), 2))
                .center("SEA", 47.58, -122.33, 40)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of(), 900, List.of())
                        .withBusy(new BusyDay(day("2019-06-24"), 0, 1), new BusyDay(day("2019-06-23"), 540, 0)))
                .order(Order.of("RN1", "M3", "FRE", "SEA").withVessel("V2"))
                .order(Order.of("RN2", "M3", "FRE", "SEA").withArrival(new Handover("SEA", day("2019-06-23"))))
                .build();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ProblemWriter.write(problem, json);
        assertThat(json.toString(UTF_8)).isEqualTo("""
                        {
                          "name": "rolled",
                          "firstDay": "2019-06-24",
                          "lastDay": "2019-06-30",
                          "market": "Europe",
                          "progress": {"quarterTarget": {"high": 63000}},
                          "weights": {"hire": 0, "crowd": 7},
                          "models": [
                            {"id": "M3", "weightKg": 1847}
                          ],
                          "yards": [
                            {"id": "FRE", "lat": 37.49, "lon": -121.94, "departureDays": {"2019-06-24": 0}}
                          ],
                          "vessels": [
                            {"id": "V1", "yard": "FRE", "day": "2019-06-25"},
                            {"id": "V2", "name": "", "yard": "FRE", "day": "2019-06-20", "handlingDays": 2}
                          ],
                          "centers": [
                            {"id": "SEA", "lat": 47.58, "lon": -122.33, "handovers": {"regular": 40}}
                          ],
                          "carriers": [
                            {"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500, "hire": 900, \
                        "busy": [{"day": "2019-06-24", "minutes": 0, "trips": 1}, {"day": "2019-06-23", "minutes": 540}]}
                          ],
                          "orders": [
                            {"id": "RN1", "model": "M3", "location": "FRE", "centers": ["SEA"], "vessel": "V2"},
                            {"id": "RN2", "model": "M3", "location": "FRE", "centers": ["SEA"], \
                        "arrival": {"center": "SEA", "day": "2019-06-23"}}
                          ]
                        }
                        """);
    }

    private static Problem read(String json) throws IOException {
        return ProblemReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
