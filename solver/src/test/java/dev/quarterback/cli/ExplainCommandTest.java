package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    /** San Jose hands one vehicle over a day; C is at a center that is none of its own. */
    private static final String PROBLEM = """
            {"name": "day", "firstDay": "2019-06-30", "lastDay": "2019-06-30",
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "lat": 37.4, "lon": -121.9, "handovers": {"regular": 1}},
                         {"id": "OAK", "lat": 37.8, "lon": -122.2, "handovers": {"regular": 1}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 9, "payloadKg": 17500}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "C", "model": "M3", "location": "OAK", "centers": ["SJC"]}]}
            """;

    private static final String PLAN = """
            {"problem": "day",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-30", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-30", "trip": "C1-1"}],
             "undelivered": [{"order": "B", "reason": ""}, {"order": "C", "reason": ""}]}
            """;

    private static final String TEXT = """
            2 missing orders: 1 impossible, 1 crowded out, 0 open
            what they lack                                       orders
            are at a center that is none of theirs (impossible)       1
            need a handover at SJC on 2019-06-30                      1

            B (handovers-full): crowded out: no handover is left at SJC on 2019-06-30
              lets it in: 1 handover more at SJC on 2019-06-30
              lets it in: order A given up for it
              in its place: A

            C (wrong-site): impossible: the vehicle stands at OAK, which is none of the order's centers
              Let the customer take the vehicle over at OAK.
            """;

    private static final String ORDERS = """
            [{"order": "B", "kind": "crowded-out", "code": "handovers-full",
              "reason": "crowded out: no handover is left at SJC on 2019-06-30",
              "action": "1 handover more at SJC on 2019-06-30 would let it in.",
              "blockers": ["A"],
              "remedies": [
                {"text": "1 handover more at SJC on 2019-06-30",
                 "change": [{"op": "set-handovers", "center": "SJC", "days": ["2019-06-30"], "plus": 1}],
                 "trips": [],
                 "deliveries": [{"order": "B", "center": "SJC", "day": "2019-06-30", "trip": "C1-1"}]},
                {"text": "order A given up for it", "change": [], "trips": [],
                 "deliveries": [{"order": "B", "center": "SJC", "day": "2019-06-30", "trip": "C1-1"}],
                 "displaced": ["A"]}]}]
            """;

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("day.json"), PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), PLAN);
    }

    @Test
    void textHasWhatBindsAsAWholeAndThenEachOrder() {
        assertThat(run.run("explain", problem, plan)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo(TEXT);
    }

    @Test
    void jsonHasRemediesThatProgramsCanApply() {
        assertThat(run.run("explain", problem, plan, "B", "--json")).isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("orders")).isEqualTo(JsonMapper.shared().readTree(ORDERS));
        assertThat(json.get("summary")).isEqualTo(JsonMapper.shared().readTree("""
                [{"text": "need a handover at SJC on 2019-06-30", "count": 1, "orders": ["B"]}]
                """));
    }

    @Test
    void ordersThatAreNotMissingAreToldByName() {
        assertThat(run.run("explain", problem, plan, "A", "X")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err())
                .isEqualTo("ORDER A: is delivered in " + plan + "; only missing orders are explained\n"
                        + "ORDER X: no such order in " + problem + "\n");
    }

    @Test
    void anOrderThatIsMistypedIsAskedBack() {
        Path longer = SmallFiles.write(problem, PROBLEM.replace("\"A\"", "\"RN5\""));
        SmallFiles.write(plan, PLAN.replace("\"A\"", "\"RN5\""));

        assertThat(run.run("explain", longer, plan, "RM5")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err()).isEqualTo("ORDER RM5: no such order in " + longer + "; did you mean \"RN5\"?\n");
    }

    @Test
    void anOrderThatIsNamedTwiceIsExplainedOnce() {
        assertThat(run.run("explain", problem, plan, "B", "B", "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(JsonMapper.shared().readTree(run.out()).get("orders"))
                .isEqualTo(JsonMapper.shared().readTree(ORDERS));
    }

    @Test
    void aBrokenPlanIsRefused() {
        Path broken = SmallFiles.write(
                folder.resolve("broken.json"), PLAN.replace("\"stops\": [\"SJC\"]", "\"stops\": [\"OAK\"]"));

        assertThat(run.run("explain", problem, broken)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err()).contains("breaks rules").hasLineCount(1);
    }

    @Test
    void aPlanOfAChangedProblemIsToldWithAWayOut() {
        Path changed =
                SmallFiles.write(folder.resolve("changed.json"), PROBLEM.replace("\"id\": \"A\"", "\"id\": \"D\""));

        assertThat(run.run("explain", changed, plan)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err())
                .isEqualTo(plan + ": breaks rules, 2 times in all; quarterback check " + changed + " " + plan
                        + " lists them; if it is a plan of a changed problem, name that one\n");
    }

    @Test
    void aPlanOfAnotherProblemIsToldByTheNameOfThat() {
        Path other = SmallFiles.write(
                folder.resolve("other.json"),
                PROBLEM.replace("\"name\": \"day\"", "\"name\": \"week\"").replace("\"id\": \"A\"", "\"id\": \"D\""));

        assertThat(run.run("explain", other, plan)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err())
                .isEqualTo(plan + ": it is a plan of problem \"day\", and " + other
                        + " is \"week\"; name the problem that it is a plan of\n");
    }

    @Test
    void aPlanThatDeliversEverythingHasNothingToExplain() {
        Path small = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        Path sound = SmallFiles.write(folder.resolve("sound.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("explain", small, sound)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo("The plan delivers every order.\n");
    }
}
