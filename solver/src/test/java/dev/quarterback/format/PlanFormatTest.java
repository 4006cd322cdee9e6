package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFormatTest {
    private static final Plan PLAN = new Plan(
            "two orders",
            List.of(new Trip("C001-1", "C001", LocalDate.of(2019, 6, 24), List.of("SEA"))),
            List.of(
                    new Delivery("RN1", "SEA", LocalDate.of(2019, 6, 26), "C001-1"),
                    new Delivery("RN3", "POR", LocalDate.of(2019, 6, 27), null)),
            List.of(new Undelivered("RN2", ReasonCode.NOT_PLACED, "not placed", "plan longer")),
            new UpperBound(7000L, 11034L, 11000L));

    @TempDir
    Path folder;

    static List<BrokenInput> broken() {
        return BrokenPlans.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void givesEachErrorWithItsPlace(BrokenInput broken) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(broken.json()));
        assertThat(refused.lines()).isEqualTo(broken.errors());
    }

    @Test
    void furtherFieldsAreSkipped() throws IOException {
        assertThat(read(BrokenPlans.VALID)).isEqualTo(PLAN);
    }

    @Test
    void reasonAndBoundMayBeLeftOutOrNull() throws IOException {
        String handMade = "{\"problem\": \"p\", \"trips\": [], \"deliveries\": [], \"upperBound\": null,"
                + " \"undelivered\": [{\"order\": \"A\"}, {\"order\": \"B\", \"reason\": null}]}";
        assertThat(read(handMade))
                .isEqualTo(new Plan(
                        "p", List.of(), List.of(), List.of(new Undelivered("A", ""), new Undelivered("B", "")), null));
    }

    @Test
    void codeAndActionMayBeLeftOutOrNullAndACodeUnknown() throws IOException {
        String later = "{\"problem\": \"p\", \"trips\": [], \"deliveries\": [], \"undelivered\": ["
                + "{\"order\": \"A\", \"code\": null, \"reason\": \"r\", \"action\": null}, "
                + "{\"order\": \"B\", \"code\": \"moon-too-full\", \"reason\": \"r\", \"action\": \"a\"}, "
                + "{\"order\": \"C\", \"code\": \"TOO_HEAVY\"}, {\"order\": \"D\", \"code\": \"too-heavy\"}]}";
        assertThat(read(later).undelivered())
                .containsExactly(
                        new Undelivered("A", "r"),
                        new Undelivered("B", null, "r", "a"),
                        new Undelivered("C", ""),
                        new Undelivered("D", ReasonCode.TOO_HEAVY, "", null));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsReadBack(ReasonCode code) throws IOException {
        Plan plan = new Plan("p", List.of(), List.of(), List.of(new Undelivered("A", code, "", null)), null);
        assertThat(written(plan, null)).contains("{\"order\": \"A\", \"code\": \"" + code.text() + "\"}");
        assertThat(read(written(plan, null))).isEqualTo(plan);
    }

    @Test
    void aPlanIsWrittenOneTripAndOneDeliveryALine() throws IOException {
        assertThat(written(PLAN, null)).isEqualTo("""
                        {
                          "problem": "two orders",
                          "trips": [
                            {"id": "C001-1", "carrier": "C001", "departureDay": "2019-06-24", "stops": ["SEA"]}
                          ],
                          "deliveries": [
                            {"order": "RN1", "center": "SEA", "day": "2019-06-26", "trip": "C001-1"},
                            {"order": "RN3", "center": "POR", "day": "2019-06-27"}
                          ],
                          "undelivered": [
                            {"order": "RN2", "code": "not-placed", "reason": "not placed", "action": "plan longer"}
                          ],
                          "upperBound": {"appointments": 7000, "deliveries": 11034, "orders": 11000}
                        }
                        """);
    }

    @Test
    void onlyWhatIsProvenOfABoundIsWritten() throws IOException {
        Plan plan = new Plan("p", List.of(), List.of(), List.of(), new UpperBound(null, 5L, null));
        String json = written(plan, null);
        assertThat(json).contains("\"upperBound\": {\"deliveries\": 5}");
        assertThat(read(json)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2147483648L, Long.MAX_VALUE})
    void aBoundIsAnyWholeNumberThatALongHolds(long bound) throws IOException {
        Plan plan = new Plan("p", List.of(), List.of(), List.of(), new UpperBound(bound, bound, bound));
        assertThat(read(written(plan, null))).isEqualTo(plan);
    }

    @Test
    void figuresAreWrittenAndSkippedWhenReadBack() throws IOException {
        PlanFigures figures = new PlanFigures(
                3,
                2,
                13,
                2,
                1,
                1,
                3,
                1,
                2,
                new CostTerms(2600, 1, 2, 3, 4, 5, 6, 7, 8),
                3000,
                new TreeMap<>(Map.of(LocalDate.of(2019, 6, 27), 1, LocalDate.of(2019, 6, 26), 1)));
        String json = written(PLAN, figures);
        assertThat(json).endsWith("""
                          "figures": {"orders": 3, "delivered": 2, "deliveredWeight": 13, "gapPercent": 99.883, "appointments": 2, \
                        "appointmentsKept": 1, "appointmentsMoved": 1, "trips": 3, "emptyTrips": 1, "vehiclesOnTrips": 2, \
                        "vehiclesPerTrip": 0.667, "cost": 3000, "costTerms": {"km": 2600, "surge": 1, "preference": 2, \
                        "late": 3, "wait": 4, "level": 5, "change": 6, "hire": 7, "crowd": 8}, "perDay": {"2019-06-26": 1, "2019-06-27": 1}}
                        }
                        """);
        assertThat(read(json)).isEqualTo(PLAN);
    }

    @Test
    void theNumberOfAJobsPlanIsWrittenAndSkippedWhenReadBack() throws IOException {
        PlanFigures figures = new PlanFigures(
                0, 0, 0, 0, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, new TreeMap<>());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PlanWriter.write(PLAN, figures, null, 7, out);

        String json = out.toString(UTF_8);
        assertThat(json).contains("\"resultVersion\": 7,");
        assertThat(read(json)).isEqualTo(PLAN);
    }

    @Test
    void theVerdictOnTargetsIsWrittenAndSkippedWhenReadBack() throws IOException {
        Outlook outlook = new Outlook(
                new PeriodOutlook(22_000, 11_000, 33_000, 36_000, 11_500L),
                new PeriodOutlook(49_000, 11_000, 61_000, null, 11_500L));

        String json = written(outlook);

        assertThat(json).contains("""
                          "verdict": {"month": {"target": {"low": 33000, "high": 36000}, "delivered": 22000, \
                        "planned": 11000, "atMost": 33500, "low": "reached", "high": "impossible"}, \
                        "quarter": {"target": {"low": 61000}, "delivered": 49000, "planned": 11000, "atMost": 60500, \
                        "low": "impossible"}},
                        """);
        assertThat(read(json)).isEqualTo(PLAN);
    }

    @Test
    void onlyPeriodsWithATargetHaveAVerdict() throws IOException {
        PeriodOutlook without = new PeriodOutlook(49_000, 11_000, null, null, null);
        PeriodOutlook unproven = new PeriodOutlook(22_000, 11_000, null, 36_000, null);

        assertThat(written(new Outlook(without, without))).doesNotContain("verdict");
        assertThat(written(new Outlook(unproven, without)))
                .contains("\"verdict\": {\"month\": {\"target\": {\"high\": 36000}, \"delivered\": 22000, "
                        + "\"planned\": 11000, \"high\": \"open\"}},\n");
    }

    @Test
    void aFileNamedGzIsGzippedAndReadBack() throws IOException {
        Path file = folder.resolve("plan.json.gz");
        PlanWriter.write(PLAN, null, file);
        assertThat(PlanReader.read(file)).isEqualTo(PLAN);
    }

    private static Plan read(String json) throws IOException {
        return PlanReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String written(Outlook outlook) throws IOException {
        PlanFigures figures = new PlanFigures(
                0, 0, 0, 0, 0, 0, 0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, new TreeMap<>());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanWriter.write(PLAN, figures, outlook, json);
        return json.toString(UTF_8);
    }

    private static String written(Plan plan, @Nullable PlanFigures figures) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanWriter.write(plan, figures, json);
        return json.toString(UTF_8);
    }
}
