package dev.quarterback.cli;

import static dev.quarterback.cli.WeekendFiles.FIRST;
import static dev.quarterback.cli.WeekendFiles.PROBLEM;
import static dev.quarterback.cli.WeekendFiles.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String TEXT = """
            weekend             before  after  change
            orders                   5      5       0
            delivered                3      4      +1
            appointments             2      2       0
            appointments kept        1      1       0
            appointments moved       0      1      +1
            trips                    1      2      +1
            vehicles on trips        2      3      +1
            km                      40    140    +100
            cost                    40    162    +122

            Orders: 2 in, 1 out, 2 moved (center 1, day 2, trip 2, carrier 1, departure day 2)
            Appointments: 1 lost, 1 won

            Call list: 5 customers, 2 with an appointment

            SJC San Jose: 3 customers, 1 with an appointment
              A  The appointment at SJC on 2019-06-29 cannot be kept; offer one at SJC on 2019-06-30.
              B  The handover is now at OAK on 2019-06-30; it was at SJC on 2019-06-29.
              D  No handover is planned any more; it was at SJC on 2019-06-29.

            OAK Oakland: 2 customers, 1 with an appointment
              C  The appointment at OAK on 2019-06-30 can be kept after all.
              E  A handover is planned at OAK on 2019-06-30.

            Carriers: 2 on other days, 0 with other trips only
            carrier  yard  trips before  after   days less   days more
            C1        FRE             1      1  2019-06-29  2019-06-30
            C2        FRE             0      1           -  2019-06-30
            """;

    private static final String ORDERS = """
            [{"order": "A", "change": "moved", "moved": ["day", "trip", "departureDay"],
              "before": {"center": "SJC", "day": "2019-06-29", "trip": "C1-1", "carrier": "C1", "departureDay": "2019-06-29"},
              "after": {"center": "SJC", "day": "2019-06-30", "trip": "C1-1", "carrier": "C1", "departureDay": "2019-06-30"},
              "appointment": "lost",
              "appointmentBefore": {"center": "SJC", "day": "2019-06-29"},
              "appointmentAfter": {"center": "SJC", "day": "2019-06-29"}},
             {"order": "B", "change": "moved", "moved": ["center", "day", "trip", "carrier", "departureDay"],
              "before": {"center": "SJC", "day": "2019-06-29", "trip": "C1-1", "carrier": "C1", "departureDay": "2019-06-29"},
              "after": {"center": "OAK", "day": "2019-06-30", "trip": "C2-1", "carrier": "C2", "departureDay": "2019-06-30"},
              "appointment": "none"},
             {"order": "C", "change": "in", "moved": [],
              "after": {"center": "OAK", "day": "2019-06-30", "trip": "C2-1", "carrier": "C2", "departureDay": "2019-06-30"},
              "appointment": "won",
              "appointmentBefore": {"center": "OAK", "day": "2019-06-30"},
              "appointmentAfter": {"center": "OAK", "day": "2019-06-30"}},
             {"order": "D", "change": "out", "moved": [],
              "before": {"center": "SJC", "day": "2019-06-29"}, "appointment": "none"},
             {"order": "E", "change": "in", "moved": [],
              "after": {"center": "OAK", "day": "2019-06-30"}, "appointment": "none"}]
            """;

    private static final String CALLS = """
            [{"center": "SJC", "name": "San Jose", "customers": [
               {"day": "2019-06-29", "order": "A", "code": "appointment-moved",
                "text": "The appointment at SJC on 2019-06-29 cannot be kept; offer one at SJC on 2019-06-30.",
                "appointment": {"center": "SJC", "day": "2019-06-29"},
                "expected": {"center": "SJC", "day": "2019-06-29"}, "planned": {"center": "SJC", "day": "2019-06-30"}},
               {"day": "2019-06-29", "order": "B", "code": "handover-moved",
                "text": "The handover is now at OAK on 2019-06-30; it was at SJC on 2019-06-29.",
                "expected": {"center": "SJC", "day": "2019-06-29"}, "planned": {"center": "OAK", "day": "2019-06-30"}},
               {"day": "2019-06-29", "order": "D", "code": "handover-lost",
                "text": "No handover is planned any more; it was at SJC on 2019-06-29.",
                "expected": {"center": "SJC", "day": "2019-06-29"}}]},
             {"center": "OAK", "name": "Oakland", "customers": [
               {"day": "2019-06-30", "order": "C", "code": "appointment-won",
                "text": "The appointment at OAK on 2019-06-30 can be kept after all.",
                "appointment": {"center": "OAK", "day": "2019-06-30"},
                "planned": {"center": "OAK", "day": "2019-06-30"}},
               {"day": "2019-06-30", "order": "E", "code": "handover-new",
                "text": "A handover is planned at OAK on 2019-06-30.",
                "planned": {"center": "OAK", "day": "2019-06-30"}}]}]
            """;

    private static final String CARRIERS = """
            [{"carrier": "C1", "yard": "FRE", "daysLess": ["2019-06-29"], "daysMore": ["2019-06-30"],
              "before": {"days": ["2019-06-29"],
                         "trips": [{"trip": "C1-1", "departureDay": "2019-06-29", "stops": ["SJC"]}]},
              "after": {"days": ["2019-06-30"],
                        "trips": [{"trip": "C1-1", "departureDay": "2019-06-30", "stops": ["SJC"]}]}},
             {"carrier": "C2", "yard": "FRE", "daysLess": [], "daysMore": ["2019-06-30"],
              "before": {"days": [], "trips": []},
              "after": {"days": ["2019-06-30"],
                        "trips": [{"trip": "C2-1", "departureDay": "2019-06-30", "stops": ["OAK"]}]}}]
            """;

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path first;
    private Path second;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("weekend.json"), PROBLEM);
        first = SmallFiles.write(folder.resolve("first.json"), FIRST);
        second = SmallFiles.write(folder.resolve("second.json"), SECOND);
    }

    @Test
    void textHasFiguresThenWhomToCallThenCarriers() {
        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo(TEXT);
    }

    @Test
    void theDocumentShowsTheSame() {
        assertThat(SmallFiles.read(Path.of("../docs/differences.md"))).contains("\n```\n" + TEXT + "```\n");
    }

    @Test
    void jsonHasAllThatDiffers() {
        assertThat(run.run("diff", problem, first, second, "--json")).isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("orders")).isEqualTo(JsonMapper.shared().readTree(ORDERS));
        assertThat(json.get("calls")).isEqualTo(JsonMapper.shared().readTree(CALLS));
        assertThat(json.get("carriers")).isEqualTo(JsonMapper.shared().readTree(CARRIERS));
        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"plan\":\"" + first + "\",\"other\":\"" + second
                        + "\",\"status\":0,\"figures\":{\"before\":{")
                .hasLineCount(1);
    }

    @Test
    void figuresAreNamedAsThoseOfAPlan() {
        run.run("diff", problem, first, second, "--json");
        JsonNode figures = JsonMapper.shared().readTree(run.out()).get("figures");
        assertThat(figures.propertyNames()).containsExactly("before", "after");

        for (Map.Entry<String, Path> side :
                Map.of("before", first, "after", second).entrySet()) {
            CommandRun check = new CommandRun();
            check.run("check", problem, side.getValue(), "--json");
            JsonNode summary = JsonMapper.shared().readTree(check.out());

            assertThat(figures.get(side.getKey()).propertyNames())
                    .contains("delivered", "appointmentsKept", "cost", "costTerms");
            assertThat(figures.get(side.getKey()).properties())
                    .allMatch(figure -> figure.getValue().equals(summary.get(figure.getKey())));
        }
    }

    @Test
    void csvHasALineForEachOrder() {
        assertThat(run.run("diff", problem, first, second, "--csv")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo("""
                        order,change,moved,beforeCenter,beforeDay,beforeTrip,beforeCarrier,beforeDepartureDay,\
                        afterCenter,afterDay,afterTrip,afterCarrier,afterDepartureDay,appointment,appointmentBeforeCenter,\
                        appointmentBeforeDay,appointmentAfterCenter,appointmentAfterDay,problem,callCode,callText
                        A,moved,day trip departureDay,SJC,2019-06-29,C1-1,C1,2019-06-29,SJC,2019-06-30,C1-1,C1,2019-06-30,lost,\
                        SJC,2019-06-29,SJC,2019-06-29,,appointment-moved,\
                        The appointment at SJC on 2019-06-29 cannot be kept; offer one at SJC on 2019-06-30.
                        B,moved,center day trip carrier departureDay,SJC,2019-06-29,C1-1,C1,2019-06-29,OAK,2019-06-30,C2-1,C2,\
                        2019-06-30,none,,,,,,handover-moved,\
                        The handover is now at OAK on 2019-06-30; it was at SJC on 2019-06-29.
                        C,in,,,,,,,OAK,2019-06-30,C2-1,C2,2019-06-30,won,OAK,2019-06-30,OAK,2019-06-30,,appointment-won,\
                        The appointment at OAK on 2019-06-30 can be kept after all.
                        D,out,,SJC,2019-06-29,,,,,,,,,none,,,,,,handover-lost,\
                        No handover is planned any more; it was at SJC on 2019-06-29.
                        E,in,,,,,,,OAK,2019-06-30,,,,none,,,,,,handover-new,A handover is planned at OAK on 2019-06-30.
                        """);
    }

    @Test
    void theDocumentNamesEveryColumn() {
        run.run("diff", problem, first, second, "--csv");
        String document = SmallFiles.read(Path.of("../docs/differences.md"));

        assertThat(run.out().lines().findFirst().orElseThrow().split(","))
                .allSatisfy(column -> assertThat(document).contains("| `" + column + "` |"));
    }

    @Test
    void planDoesNotDifferFromItself() {
        assertThat(run.run("diff", problem, second, second)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).endsWith("""

                        Orders: 0 in, 0 out, 0 moved
                        Appointments: 0 lost, 0 won

                        Call list: 0 customers

                        Carriers: 0 on other days, 0 with other trips only
                        """);
    }

    @Test
    void theOtherPlanMayBeOfAChangedProblem() {
        Path changed = SmallFiles.write(
                folder.resolve("changed.json"),
                PROBLEM.replace("\"weekend\"", "\"changed\"").replace("\"id\": \"D\"", "\"id\": \"F\""));
        SmallFiles.write(second, SECOND.replace("\"weekend\"", "\"changed\"").replace("\"D\"", "\"F\""));

        assertThat(run.run("diff", problem, first, second, "--other-problem", changed))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("changed ")
                .contains("\nProblem: 1 order added, 1 no longer in it\n" + "Orders: 2 in, 0 out, 2 moved (")
                .contains("\nSJC San Jose: 2 customers, 1 with an appointment\n");
    }

    @Test
    void longListsAreCutUnlessAllIsAsked() {
        List<String> ids = IntStream.range(0, 5).mapToObj(i -> "D" + i).toList();
        String five = ids.stream()
                .map(id -> "{\"id\": \"" + id + "\", \"model\": \"M3\", \"location\": \"OAK\", \"centers\": [\"OAK\"]}")
                .collect(Collectors.joining(", "));
        String delivered = ids.stream()
                .map(id -> "{\"order\": \"" + id + "\", \"center\": \"OAK\", \"day\": \"2019-06-29\"}, ")
                .collect(Collectors.joining());
        Path more = SmallFiles.write(
                folder.resolve("more.json"), PROBLEM.replace("\"orders\": [", "\"orders\": [" + five + ", "));
        SmallFiles.write(second, SECOND.replace("\"deliveries\": [", "\"deliveries\": [" + delivered));

        run.run("diff", problem, first, second, "--other-problem", more);
        assertThat(run.out()).contains("""
                        OAK Oakland: 7 customers, 1 with an appointment
                          C   The appointment at OAK on 2019-06-30 can be kept after all.
                          D0  A handover is planned at OAK on 2019-06-29.
                          D1  A handover is planned at OAK on 2019-06-29.
                          (4 more customers; --all lists them all)
                        """);

        CommandRun all = new CommandRun();
        all.run("diff", problem, first, second, "--other-problem", more, "--all");
        assertThat(all.out())
                .contains("\n  D4  A handover is planned at OAK on 2019-06-29.\n  E   A handover is planned")
                .doesNotContain("--all");
    }

    @Test
    void appointmentsAndOtherDaysComeFirst() {
        SmallFiles.write(
                first,
                FIRST.replace("\"2019-06-29\", \"stops\"", "\"2019-06-30\", \"stops\"")
                        .replace("\"2019-06-29\", \"trip\"", "\"2019-06-30\", \"trip\""));
        SmallFiles.write(
                second,
                SECOND.replace(
                        "\"2019-06-30\", \"stops\": [\"SJC\"]", "\"2019-06-30\", \"stops\": [\"SJC\", \"OAK\"]"));

        assertThat(run.run("diff", problem, first, second)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).endsWith("""
                        Call list: 4 customers, 1 with an appointment

                        OAK Oakland: 2 customers, 1 with an appointment
                          C  The appointment at OAK on 2019-06-30 can be kept after all.
                          E  A handover is planned at OAK on 2019-06-30.

                        SJC San Jose: 2 customers, 0 with an appointment
                          D  No handover is planned any more; it was at SJC on 2019-06-29.
                          B  The handover is now at OAK on 2019-06-30; it was at SJC on 2019-06-30.

                        Carriers: 1 on other days, 1 with other trips only
                        carrier  yard  trips before  after  days less   days more
                        C2        FRE             0      1          -  2019-06-30
                        C1        FRE             1      1          -           -
                        """);
    }
}
