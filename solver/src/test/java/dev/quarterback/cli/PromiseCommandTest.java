package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PromiseCommandTest {
    /** C1 brings A and B to San Jose, which can hand over one vehicle a day; Oakland can hand over two. */
    private static final String PROBLEM = """
            {"name": "weekend", "firstDay": "2019-06-29", "lastDay": "2019-06-30",
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "name": "San Jose", "lat": 37.4, "lon": -121.9, "handovers": {"regular": 1}},
                         {"id": "OAK", "name": "Oakland", "lat": 37.8, "lon": -122.2, "handovers": {"regular": 2}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 2, "payloadKg": 17500,
                           "availableTo": "2019-06-29"}],
             "lanes": [{"from": "FRE", "to": "SJC", "km": 20, "minutes": 30},
                       {"from": "FRE", "to": "OAK", "km": 50, "minutes": 60}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC", "OAK"],
                         "appointment": {"center": "SJC", "day": "2019-06-29"}},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["SJC", "OAK"], "priority": 2}]}
            """;

    private static final String PLAN = """
            {"problem": "weekend",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-29", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-29", "trip": "C1-1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-30", "trip": "C1-1"}],
             "undelivered": [{"order": "C", "reason": ""}]}
            """;

    private static final String TEXT = """
            Order C: not delivered by the plan
            3 offers, of which 2 displace nobody

            day             center  cost        trip  displaces  appointment
            Sat 2019-06-29     OAK  +120  C1-2 (new)     nobody            -
            Sun 2019-06-30     OAK  +122  C1-2 (new)     nobody            -
            Sun 2019-06-30     SJC     0        C1-1          B            -
            """;

    private static final String BEST = """
            {"center": "OAK", "day": "2019-06-29", "displaced": [], "cost": 120,
             "trips": [{"id": "C1-2", "carrier": "C1", "departureDay": "2019-06-29", "stops": ["OAK"]}],
             "deliveries": [{"order": "C", "center": "OAK", "day": "2019-06-29", "trip": "C1-2"}], "keepsAppointment": false}
            """;

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("weekend.json"), PROBLEM);
        plan = SmallFiles.write(folder.resolve("weekend.plan.json"), PLAN);
    }

    @Test
    void offersAreListedTheBestFirst() {
        assertThat(run.run("promise", problem, plan, "C")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo(TEXT);
    }

    @Test
    void theDocumentShowsTheSame() {
        assertThat(SmallFiles.read(Path.of("../docs/promises.md"))).contains("\n```\n" + TEXT + "```\n", BEST);
    }

    @Test
    void jsonHasWhatToPutIntoThePlan() {
        assertThat(run.run("promise", problem, plan, "C", "--json")).isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.propertyNames()).containsExactly("problem", "plan", "order", "status", "offers");
        assertThat(json.get("offers"))
                .hasSize(3)
                .first()
                .isEqualTo(JsonMapper.shared().readTree(BEST));
        assertThat(json.get("offers").get(2).get("displaced"))
                .isEqualTo(JsonMapper.shared().readTree("[\"B\"]"));
    }

    @Test
    void aNewOrderIsGivenAsFieldsAsJsonOrAsAFile() {
        String json = "{\"id\": \"new\", \"model\": \"M3\", \"location\": \"OAK\", \"centers\": [\"OAK\"]}";
        Path file = SmallFiles.write(folder.resolve("order.json"), json);
        run.run("promise", problem, plan, "model=M3", "location=OAK", "centers=OAK");
        CommandRun asJson = new CommandRun();
        asJson.run("promise", problem, plan, json);
        CommandRun asFile = new CommandRun();
        asFile.run("promise", problem, plan, file);

        assertThat(run.out()).startsWith("Order new: a new order of weekend\n2 offers, of which 2 displace nobody\n");
        assertThat(asJson.out()).isEqualTo(run.out());
        assertThat(asFile.out()).isEqualTo(run.out());
    }

    @Test
    void aNewOrderWithoutAnIdGetsOneThatIsFree() {
        SmallFiles.write(problem, PROBLEM.replace("\"C\"", "\"new\""));
        SmallFiles.write(plan, PLAN.replace("\"C\"", "\"new\""));
        Path file = SmallFiles.write(
                folder.resolve("order.json"),
                "\n {\"model\": \"M3\", \"location\": \"OAK\", \"centers\": [\"OAK\"], \"unavailableDays\": []}");

        assertThat(run.run("promise", problem, plan, file)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).startsWith("Order new-2: a new order of weekend\n2 offers,");
    }

    @Test
    void aNewOrderWithoutAnythingIsToldWhatItLacks() {
        assertThat(run.run("promise", problem, plan, "{}")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "ORDER: model: missing; an order needs id, model, location, centers",
                        "ORDER: location: missing; an order needs id, model, location, centers",
                        "ORDER: centers: missing; an order needs id, model, location, centers");
    }

    @Test
    void allThatIsWrongWithANewOrderIsToldWithItsPlace() {
        assertThat(run.run("promise", problem, plan, "model=M4 location=FRE centers=SJC,SAN priority=x colour=red"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "ORDER: priority: expected a whole number, found \"x\"",
                        "ORDER: colour: unknown field; an order has id, model, location, centers, readyDay, priority,"
                                + " promisedDay, unavailableDays, appointment, planned, vessel, orderedDay, arrival",
                        "ORDER: model: no model \"M4\"; did you mean \"M3\"?",
                        "ORDER: centers[1]: no center \"SAN\"");
    }

    @Test
    void anOrderThatIsNotThereIsTold() {
        assertThat(run.run("promise", problem, plan, "D")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly("ORDER D: no such order in " + problem
                        + "; a new one is a JSON file, or fields such as" + " model=M3 location=FRE centers=SEA");
    }

    @Test
    void anOrderThatIsMistypedIsAskedBack() {
        SmallFiles.write(problem, PROBLEM.replace("\"C\"", "\"RN5\""));
        SmallFiles.write(plan, PLAN.replace("\"C\"", "\"RN5\""));

        assertThat(run.run("promise", problem, plan, "RM5")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        "ORDER RM5: no such order in " + problem + "; did you mean \"RN5\"? A new one is a JSON"
                                + " file, or fields such as model=M3 location=FRE centers=SEA");
    }

    @Test
    void wherePlacesAreHeldByOthersNothingIsOffered() {
        assertThat(run.run("promise", problem, plan, "model=M3 location=SJC centers=SJC unavailableDays=2019-06-30"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .isEqualTo("Order new: a new order of weekend\nNo offer: no place was found that is free, or that one"
                        + " order of no higher priority without an appointment would leave\n");
    }

    @Test
    void whatNoPlanCanDeliverIsSaidSo() {
        assertThat(run.run("promise", problem, plan, "model=M3 location=SJC centers=OAK"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .endsWith("No offer: no plan can deliver it: the vehicle stands at SJC, which is none of the order's"
                        + " centers\n");
    }

    @Test
    void forProgramsItIsACodeAndAReason() {
        run.run("promise", problem, plan, "model=M3 location=SJC centers=OAK", "--json");

        assertThat(run.out())
                .endsWith(
                        "\"offers\":[],\"code\":\"wrong-site\",\"reason\":\"the vehicle stands at SJC, which is none of the"
                                + " order's centers\"}\n");
    }

    @Test
    void aPlanThatBreaksARuleIsRefused() {
        SmallFiles.write(plan, PLAN.replace("\"2019-06-30\"", "\"2019-06-29\""));

        assertThat(run.run("promise", problem, plan, "C")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err()).contains("quarterback check");
    }
}
