package dev.quarterback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quarterback.Planning;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.OutsideChecker;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Python;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import dev.quarterback.random.Case;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the problems of markets at what is claimed of them, and the datasets that are kept at their generator.
 *
 * <p>After a change, {@code mvn -pl solver test -Dtest=MarketGeneratorTest -Ddatasets.write=true} writes them anew.
 */
class MarketGeneratorTest {
    private static final Path KEPT = Path.of("../datasets/markets");

    @TempDir
    private Path folder;

    private final MarketGenerator generator = new MarketGenerator();

    private Problem usual(Market market) {
        return generator.generate(market, market.usualOrders(), MarketGenerator.USUAL_SEED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NORTH_AMERICA_2019_Q2")
    void theDatasetIsByteForByteWhatTheGeneratorMakes(Market market) throws IOException {
        Path dataset = KEPT.resolve(market.id() + ".json");
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ProblemWriter.write(usual(market), made);
        if (Boolean.getBoolean("datasets.write")) {
            Files.createDirectories(KEPT);
            ProblemWriter.write(usual(market), dataset);
        }

        assertThat(Files.readAllBytes(dataset)).isEqualTo(made.toByteArray());
    }

    @Test
    void norwayInMarchHasShipsAndThePushOfTheLastElevenDays() {
        Problem norway = usual(Market.NORWAY_2019_03);

        assertThat(norway.market()).isEqualTo("Norway");
        assertThat(List.of(norway.firstDay(), norway.lastDay()))
                .containsExactly(LocalDate.of(2019, 3, 21), LocalDate.of(2019, 3, 31));
        assertThat(norway.orders()).hasSize(3_500);
        assertThat(norway.orders().stream().filter(order -> order.appointment() != null))
                .hasSize(1_575);
        assertThat(norway.models()).extracting(Model::id).containsExactly("M3LR");
        assertThat(norway.yards()).extracting(Yard::id).containsExactly("P-OSL", "P-DRM", "P-SVG");
        assertThat(norway.centers())
                .extracting(Center::id)
                .containsExactly("OSL", "LIL", "DRM", "BGO", "SVG", "TRD", "KRS", "ALE", "TOS", "BOO");
        assertThat(norway.carriers()).hasSize(20);
        assertThat(byVessel(norway)).isEqualTo(Map.of("V-OSL-1", 1_526L, "V-DRM-1", 365L, "V-SVG-1", 600L));
        assertThat(norway.vessels().get(0))
                .isEqualTo(new Vessel("V-OSL-1", "Glovis Courage", "P-OSL", LocalDate.of(2019, 3, 22), 1));
        assertThat(norway.progress())
                .isEqualTo(new Progress(
                        LocalDate.of(2019, 1, 1), 4_209, 2_500, new Target(5_000, 5_315), new Target(6_709, 7_024)));
    }

    @Test
    void norwaysLanesTakeFerriesAndMountainRoads() {
        Problem norway = usual(Market.NORWAY_2019_03);

        assertThat(norway.lanes())
                .as("3 yards to 10 centers, and all pairs of centers")
                .hasSize(30 + 45)
                .contains(
                        new Lane("BGO", "SVG", 210, 300),
                        new Lane("OSL", "BGO", 465, 430),
                        new Lane("TRD", "TOS", 1100, 960),
                        new Lane("P-OSL", "BGO", 4 + 465, 10 + 430),
                        new Lane("P-SVG", "BGO", 14 + 210, 20 + 300),
                        new Lane("DRM", "TRD", 42 + 495, 38 + 400));
        assertThat(minutesByMap(norway, "BGO", "SVG")).isLessThan(160);
        assertThat(minutesByMap(norway, "OSL", "BGO")).isLessThan(300);
    }

    @Test
    void norwaysLastWeekOfJuneLeadsToTheQuartersFigures() {
        Problem norway = usual(Market.NORWAY_2019_06);

        assertThat(norway.days()).isEqualTo(7);
        assertThat(norway.lastDay()).isEqualTo(LocalDate.of(2019, 6, 30));
        assertThat(norway.orders()).hasSize(1_500);
        assertThat(norway.orders().stream().filter(order -> order.appointment() != null))
                .hasSize(750);
        assertThat(norway.carriers()).hasSize(11);
        assertThat(norway.models()).hasSize(4);
        assertThat(byVessel(norway)).isEqualTo(Map.of("V-OSL-1", 257L, "V-DRM-1", 66L, "V-SVG-1", 112L));
        assertThat(norway.progress())
                .isEqualTo(new Progress(
                        LocalDate.of(2019, 4, 1), 4_421, 2_600, new Target(3_500, 3_760), new Target(5_321, 5_581)));
    }

    @Test
    void chinaHasOnePortAndTrainsToRampsFarInland() {
        Problem china = usual(Market.CHINA_2019_06);

        assertThat(china.market()).isEqualTo("China");
        assertThat(List.of(china.firstDay(), china.lastDay()))
                .containsExactly(LocalDate.of(2019, 6, 17), LocalDate.of(2019, 6, 30));
        assertThat(china.orders()).hasSize(2_700);
        assertThat(china.orders().stream().filter(order -> order.appointment() != null))
                .hasSize(945);
        assertThat(china.centers()).hasSize(12);
        assertThat(china.carriers()).hasSize(15);
        assertThat(china.yards())
                .extracting(Yard::id)
                .containsExactly("P-SHA", "R-BJS", "R-CAN", "R-WUH", "R-XIY", "R-CTU");
        assertThat(china.vessels()).hasSize(3).allMatch(vessel -> vessel.yard().equals("P-SHA"));
        assertThat(byVessel(china)).isEqualTo(Map.of("V-SHA-2", 95L, "V-SHA-3", 389L));
        assertThat(readyDays(china, "R-CTU"))
                .as("five days by rail from the ships of 14, 18 and 22 June, two days after they land")
                .containsExactly(LocalDate.of(2019, 6, 21), LocalDate.of(2019, 6, 25), LocalDate.of(2019, 6, 29));
        assertThat(china.progress())
                .isEqualTo(new Progress(
                        LocalDate.of(2019, 4, 1), 9_900, 2_300, new Target(4_400, 4_800), new Target(12_000, 12_400)));
    }

    @Test
    void northAmericaHasTheWholeQuarter() {
        Problem quarter = usual(Market.NORTH_AMERICA_2019_Q2);

        assertThat(quarter.market()).isEqualTo("North America");
        assertThat(List.of(quarter.firstDay(), quarter.lastDay()))
                .containsExactly(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 6, 30));
        assertThat(quarter.orders()).hasSize(61_000);
        assertThat(quarter.centers()).hasSize(74);
        assertThat(quarter.yards()).hasSize(11);
        assertThat(quarter.carriers()).hasSize(244);
        assertThat(quarter.vessels()).isEmpty();
        assertThat(quarter.lanes()).isEmpty();
        assertThat(quarter.progress())
                .isEqualTo(new Progress(LocalDate.of(2019, 4, 1), 0, 0, null, new Target(60_000, 63_000)));
    }

    @Test
    void deliveriesSoFarAndTargetsGrowWithTheOrders() {
        Problem half = generator.generate(Market.NORWAY_2019_03, 1_750, 0);

        assertThat(half.name()).isEqualTo("norway-2019-03-1750-0");
        assertThat(half.progress())
                .isEqualTo(new Progress(
                        LocalDate.of(2019, 1, 1), 2_105, 1_250, new Target(2_500, 2_658), new Target(3_355, 3_512)));
    }

    @ParameterizedTest
    @EnumSource
    void theReaderTakesWhatIsMadeOfAnySize(Market market) throws IOException {
        for (int orders : new int[] {1, 60, 900}) {
            Problem made = generator.generate(market, orders, 3);
            Path file = folder.resolve("made.json");
            ProblemWriter.write(made, file);

            assertThat(made.orders()).hasSize(orders);
            assertThat(ProblemReader.read(file)).isEqualTo(made);
            assertThat(generator.generate(market, orders, 3)).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @CsvSource({"NORWAY_2019_03, 3500", "NORWAY_2019_06, 1500", "CHINA_2019_06, 2700", "NORTH_AMERICA_2019_Q2, 600"})
    void aPlanOfItPassesBothCheckers(Market market, int orders) throws Exception {
        assumeTrue(Python.isAtHand(), "python3 is not installed");
        Problem problem = generator.generate(market, orders, 0);
        Case planned = new Case(problem, Planning.search(problem, 300).plan());

        CheckReport report = PlanChecker.check(problem, planned.plan());

        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().delivered()).isGreaterThan(orders / 2);
        assertThat(new OutsideChecker(folder).check(List.of(planned)))
                .containsExactly(new OutsideChecker.Outcome(Map.of(), report.figures()));
    }

    @Test
    void aSizeOutOfRangeIsRefused() {
        assertThatThrownBy(() -> generator.generate(Market.CHINA_2019_06, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Orders (0) not from 1 to 5000000.");
    }

    private static Map<String, Long> byVessel(Problem problem) {
        Map<String, Long> counts = new TreeMap<>();
        for (Order order : problem.orders()) {
            String vessel = order.vessel();
            if (vessel != null) {
                counts.merge(vessel, 1L, Long::sum);
            }
        }
        return counts;
    }

    private static Set<LocalDate> readyDays(Problem problem, String yard) {
        Set<LocalDate> days = new TreeSet<>();
        for (Order order : problem.orders()) {
            LocalDate ready = order.readyDay();
            if (order.location().equals(yard) && ready != null) {
                days.add(ready);
            }
        }
        return days;
    }

    private static double minutesByMap(Problem problem, String from, String to) {
        double km = problem.rules().roadFactor() * Network.km(town(from), town(to));
        return 60 * km / problem.rules().kmPerHour();
    }

    private static Town town(String id) {
        return Continent.NORWAY.towns("center").stream()
                .filter(town -> town.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
