package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ColumnMapGuessTest {
    private static final Path FRENCH = Path.of("src/test/resources/dev/quarterback/format/french-orders");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("yards.csv", "id,lat,lon\nFRE,37.5,-121.9\n");
        write("centers.csv", "id,name,lat,lon,regular\nSEA,Seattle,47.5,-122.3,9\nPOR,Portland,45.5,-122.6,9\n");
        write("models.csv", "id,weightKg\nM3,1847\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private JsonNode columns(String list) throws IOException {
        write("list.csv", list);
        return ColumnMapGuess.of(folder, null).map().get("orders").get("columns");
    }

    private static String json(ColumnMapGuess guess) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        guess.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFrenchListIsProposedWithTheReasonOfEachGuess() throws IOException {
        ColumnMapGuess guess = ColumnMapGuess.of(FRENCH, null);

        assertThat(guess.tables())
                .containsExactly(
                        "commandes.csv: taken for orders, 10 of 11 columns recognised; each a question: Remarques");
        assertThat(json(guess)).isEqualTo(Files.readString(FRENCH.resolve("guess.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VIN | Model | Location | Dealer code | Ready date | Priority",
                "Fahrgestellnummer | Modell | Standort | Händlercode | Verfügbar ab | Priorität",
                "N° de châssis | Modèle | Site | Code concessionnaire | Date de disponibilité | Priorité",
                "Número de bastidor | Modelo | Ubicación | Concesionario | Fecha de disponibilidad | Prioridad",
                "Chassisnummer | Model | Locatie | Dealer | Beschikbaar vanaf | Prioriteit",
                "Ordrenummer | Modell | Plassering | Forhandler | Klardato | Prioritet",
                "车架号 | 车型 | 位置 | 交付中心 | 可用日期 | 优先级"
            })
    void headersOfSevenLanguagesAreRecognised(
            String id, String model, String location, String centers, String ready, String priority)
            throws IOException {
        JsonNode columns = columns(
                String.join(";", id, model, location, centers, ready, priority) + "\nA;M3;FRE;SEA;2019-06-24;A\n");

        assertThat(columns.properties())
                .extracting(rule ->
                        rule.getKey() + " " + rule.getValue().get("column").stringValue())
                .containsExactly(
                        "id " + id,
                        "model " + model,
                        "location " + location,
                        "centers " + centers,
                        "readyDay " + ready,
                        "priority " + priority);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/06/2019 05/06/2019 | d/M/yyyy",
                "06/24/2019 06/05/2019 | M/d/yyyy",
                "2019/06/05             | yyyy/M/d",
                "5-juin-2019            | d-MMM-yyyy"
            })
    void valuesThatSettleHowDaysAreWrittenDoSo(String values, String form) throws IOException {
        JsonNode rule = columns("VIN;Model;Ready\nA;M3;" + values.strip().replace(" ", "\nB;M3;") + "\n")
                .get("readyDay");

        assertThat(rule.path("days").asString("")).isEqualTo(form);
        assertThat(rule.has("question")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2019 | d/M/yyyy (2019-06-05) or M/d/yyyy (2019-05-06)",
                "05.06.2019 | d.M.yyyy (2019-06-05) or M.d.yyyy (2019-05-06)",
                "06/06/2019 | d/M/yyyy (2019-06-06) or M/d/yyyy (2019-06-06)",
                "24.6.19    | d.M.yy (2019-06-24) or yy.M.d (2024-06-19)",
                "19/06/05   | d/M/yy (2005-06-19) or yy/M/d (2019-06-05)"
            })
    void dayAndMonthAreNeverGuessed(String value, String readings) throws IOException {
        JsonNode rule = columns("VIN;Model;Ready\nA;M3;" + value + "\nB;M3;" + value + "\n")
                .get("readyDay");

        assertThat(rule.has("days")).isFalse();
        assertThat(rule.get("question").stringValue())
                .isEqualTo("The values do not tell how days are written. \"" + value + "\" may be " + readings
                        + ": write the form that is meant as days.");
    }

    @Test
    void namesOfCentersBecomeTheirIdsAndCodesThatAreNoneAQuestion() throws IOException {
        assertThat(columns("VIN;Dealer\nA;Portland\nB;seattle\n").get("centers").toString())
                .isEqualTo("{\"column\":\"Dealer\",\"values\":{\"Portland\":\"POR\",\"seattle\":\"SEA\"},"
                        + "\"reason\":\"\\\"dealer\\\" is a word for it (English); all values are names of centers\"}");
        assertThat(columns("VIN;Dealer\nA;D1\nB;SEA\n").get("centers").toString())
                .isEqualTo("{\"column\":\"Dealer\",\"values\":{\"D1\":null,\"SEA\":\"SEA\"},"
                        + "\"question\":\"Which of SEA, POR is each of these values? Fill them in, or name a list (lists) in"
                        + " place of them.\","
                        + "\"reason\":\"\\\"dealer\\\" is a word for it (English)\"}");
    }

    @Test
    void prioritiesThatAreNumbersAreAQuestionOfDirection() throws IOException {
        assertThat(columns("VIN;Model;Prio\nA;M3;1\nB;M3;2\n")
                        .get("priority")
                        .get("question")
                        .stringValue())
                .startsWith("Here the highest priority counts most.");
    }

    @Test
    void prioritiesThatAreWordsAreAQuestion() throws IOException {
        assertThat(columns("VIN;Model;Prio\nA;M3;Normal\nB;M3;Urgent\n")
                        .get("priority")
                        .toString())
                .startsWith("{\"column\":\"Prio\",\"values\":{\"Normal\":null,\"Urgent\":null},"
                        + "\"question\":\"What does each of these values count?");
    }

    @Test
    void whatIsNotThereIsAQuestionUnlessThereIsOneOnly() throws IOException {
        JsonNode columns = columns("VIN;Dealer\nA;SEA\n");

        assertThat(columns.get("location").toString())
                .isEqualTo("{\"constant\":\"FRE\",\"reason\":\"no column was recognised; there is one yard only\"}");
        assertThat(columns.get("model").toString())
                .isEqualTo(
                        "{\"question\":\"No column was recognised for it. Give column, the name of one of theirs, with"
                                + " values if it has codes; or constant, the same for all rows.\"}");
    }

    @Test
    void decimalSignsAreProposedWhereTheValuesSettleThem() throws IOException {
        Files.delete(folder.resolve("models.csv"));
        write("Typen.csv", "Modell;Gewicht\nM3;1.847,5\nMS;2.250\n");

        JsonNode models = ColumnMapGuess.of(folder, null).map().get("models").get("columns");
        assertThat(models.get("weightKg").get("decimal").stringValue()).isEqualTo(",");

        write("Typen.csv", "Modell;Gewicht\nM3;1847\nMS;2250.5\n");
        assertThat(ColumnMapGuess.of(folder, null)
                        .map()
                        .get("models")
                        .get("columns")
                        .get("weightKg")
                        .toString())
                .contains("all values are numbers as ours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,847", "1.847"})
    void thousandsAndDecimalsAreNeverGuessed(String weight) throws IOException {
        Files.delete(folder.resolve("models.csv"));
        write("Typen.csv", "Modell;Gewicht\nM3;" + weight + "\nMS;900\n");

        assertThat(ColumnMapGuess.of(folder, null)
                        .map()
                        .get("models")
                        .get("columns")
                        .get("weightKg")
                        .get("question")
                        .stringValue())
                .startsWith("Is \"" + weight + "\" in thousands");
    }

    @Test
    void aProposalWithQuestionsIsNotImported() throws IOException {
        Path map = folder.resolve("map.json");
        write("list.csv", "VIN;Model;Dealer;Ready\nA;M3;SEA;05/06/2019\n");
        Files.writeString(map, json(ColumnMapGuess.of(folder, null)));

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> ColumnMapReader.read(map))
                        .lines())
                .singleElement()
                .asString()
                .startsWith(map + ": orders.columns.readyDay.question: an open question: ");
    }

    @Test
    void filesThatAreNoTableAreTold() throws IOException {
        write("notes.csv", "some,thing\nelse,here\n");

        ColumnMapGuess guess = ColumnMapGuess.of(folder, null);

        assertThat(guess.tables()).containsExactly("notes.csv: not recognised");
        assertThat(guess.map().isEmpty()).isTrue();
    }

    @Test
    void columnsThatNoWordIsKnownForAreAQuestionEachAndNotLeftOut() throws IOException {
        write("list.csv", "VIN;Dealer;Clock;Seller;Zone\nA;SEA;24/06/2019;Smith;SEA\nB;POR;;Miller;POR\n");

        ColumnMapGuess guess = ColumnMapGuess.of(folder, null);

        JsonNode orders = guess.map().get("orders");
        assertThat(orders.has("leaveOut")).isFalse();
        assertThat(orders.get("notRecognised").properties())
                .extracting(column -> column.getKey() + ": " + column.getValue().stringValue())
                .containsExactly(
                        "Clock: Days, such as \"24/06/2019\": readyDay, or promisedDay, or appointmentDay, or plannedDay,"
                                + " or orderedDay, or arrivalDay? Read it in columns, or put it into leaveOut; then delete"
                                + " this line.",
                        "Seller: Such as \"Smith\", \"Miller\". Read it in columns, or put it into leaveOut; then delete"
                                + " this line.",
                        "Zone: Ids or names of yards and centers, such as \"SEA\", \"POR\". Read it in columns, or put it"
                                + " into leaveOut; then delete this line.");
        assertThat(guess.tables())
                .containsExactly(
                        "list.csv: taken for orders, 2 of 5 columns recognised; each a question: Clock, Seller, Zone");
        assertThat(guess.questions()).isEqualTo(4); // The model is the fourth.
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A B C   | {\"A\":3,\"B\":2,\"C\":1}         | false",
                "C A     | {\"A\":3,\"C\":1}               | true",
                "A B     | {\"A\":3,\"B\":2}               | true",
                "A B C D | {\"A\":4,\"B\":3,\"C\":2,\"D\":1} | false",
                "D A     | {\"A\":4,\"D\":1}               | true",
                "H L M   | {\"H\":null,\"L\":null,\"M\":null}    | true"
            })
    void classesOfPriorityCountByTheirPlaceInTheAlphabetAndGapsAreAQuestion(
            String classes, String values, boolean isAsked) throws IOException {
        JsonNode rule = columns("VIN;Dealer;Prio\nX;SEA;" + classes.strip().replace(" ", "\nX;SEA;") + "\n")
                .get("priority");

        assertThat(rule.get("values").toString()).isEqualTo(values.strip());
        assertThat(rule.has("question")).isEqualTo(isAsked);
    }

    @Test
    void aRequiredColumnWithoutAWordIsProposedWhereFewValuesRepeat() throws IOException {
        write("yards.csv", "id,name,lat,lon\nFRE,Fremont,37.5,-121.9\nAUS,Austin,30.2,-97.7\n");

        JsonNode columns = columns("""
                VIN;Dealer;Zone;Seller
                A;SEA;Fremont;S
                B;SEA;Lot 7;M
                C;SEA;Fremont;S
                D;SEA;Lot 7;M
                """);

        assertThat(columns.get("location").toString())
                .isEqualTo(
                        "{\"column\":\"Zone\",\"values\":{\"Fremont\":\"FRE\",\"Lot 7\":null},\"question\":\"No column"
                                + " was recognised for it. This one has few values that repeat, such as \\\"Fremont\\\", \\\"Lot"
                                + " 7\\\". If it is meant, say in values which of FRE, AUS, SEA, POR each is, and delete this line;"
                                + " if not, name another one, or give constant in place of column and values.\"}");
    }

    @Test
    void theCenterOfAnAppointmentIsProposedWithWhenAlsoWhereNoColumnIsKnown() throws IOException {
        assertThat(columns("VIN;Model;Appointment\nA;M3;2019-06-24\nB;M3;\n")
                        .get("appointmentCenter")
                        .toString())
                .isEqualTo(
                        "{\"when\":\"Appointment\",\"question\":\"Where? There is a day in \\\"Appointment\\\", but no"
                                + " center: give column or constant. It counts where that column, named as when, is filled.\"}");
    }

    private JsonNode orders(String list) throws IOException {
        columns(list);
        return ColumnMapGuess.of(folder, null).map().get("orders");
    }

    @Test
    void rowsOfTotalsArePassedOverByAColumnThatIsEmptyInThemAloneWhichIsAQuestion() throws IOException {
        JsonNode byId = orders("VIN;Model;Dealer;Pieces\nA;M3;SEA;1\nB;M3;POR;1\n;Total;;2\n");
        JsonNode byModel = orders("VIN;Model;Dealer\nA;M3;SEA\nB;M3;POR\nC;M3;POR\nSumme SEA: 1;;\nSumme POR: 2;;\n");

        assertThat(byId.get("when").stringValue()).isEqualTo("VIN");
        assertThat(byId.get("question").stringValue())
                .isEqualTo(
                        "1 row, line 4, with \"Total\" looks like totals: rows without \"VIN\" are passed over (when)."
                                + " If that is right, delete this line; if they are to be read, delete when too.");
        assertThat(byModel.get("when").stringValue()).isEqualTo("Model");
        assertThat(byModel.get("question").stringValue())
                .startsWith(
                        "2 rows, the first on line 5, with \"Summe SEA: 1\" look like totals: rows without \"Model\"");
    }

    @Test
    void cellsOfRowsOfTotalsSayNothingOfTheirColumnsAndIdsThatBeginWithTheWordAreNoTotals() throws IOException {
        JsonNode withTotals =
                orders("VIN;Model;Dealer;Appointment day\nA;M3;SEA;25.06.2019\nB;M3;POR;26.06.2019\nSumme;12;;2\n");
        JsonNode withIds = orders("VIN;Model;Dealer\nSum1;M3;SEA\nTotal7;M3;POR\n");

        assertThat(withTotals.at("/columns").toString()).doesNotContain("\"12\"");
        assertThat(withTotals.get("when").stringValue()).isEqualTo("Dealer");
        assertThat(withIds.toString()).doesNotContain("looks like totals", "look like totals");
    }

    @Test
    void rowsOfTotalsThatNoColumnTellsApartAreAQuestionAndRowsOfOrdersAreNone() throws IOException {
        JsonNode untold = orders("VIN;Model;Dealer\nA;M3;SEA\nB;;POR\nTotal;2;2\n");

        assertThat(untold.has("when")).isFalse();
        assertThat(untold.get("question").stringValue())
                .startsWith(
                        "1 row, line 4, with \"Total\" looks like totals, but no column is empty in such rows alone");
        assertThat(orders("VIN;Model;Dealer\nA;M3;SEA\nB;;POR\n").has("question"))
                .isFalse();
    }

    @Test
    void aCenterOfAnAppointmentWithoutADayCountsWhereThereIsOneWhichIsAQuestion() throws IOException {
        JsonNode columns =
                columns("VIN;Model;Appointment dealer;Appointment\nA;M3;SEA;2019-06-24\nB;M3;POR;\nC;M3;POR;\n");

        assertThat(columns.get("appointmentCenter").get("when").stringValue()).isEqualTo("Appointment");
        assertThat(columns.get("appointmentCenter").get("question").stringValue())
                .isEqualTo(
                        "2 rows, the first on line 3, have something here and nothing in \"Appointment\": it counts only"
                                + " where that is filled (when). If that is right, delete this line.");
        assertThat(columns.get("appointmentDay").has("when")).isFalse();
    }

    @Test
    void namesOfYardsInAnotherListAndNamesThatAreNearlyTheirsAreQuestionsWithTheirIds() throws IOException {
        Files.delete(folder.resolve("yards.csv"));
        write("hoefe.csv", "Hof;Name;Breite;L\u00E4nge\nFRE;Fremont;37.5;-121.9\nLAX;Long Beach;33.8;-118.2\n");

        JsonNode same =
                columns("VIN;Model;Yard\nA;M3;Fremont\nB;M3;Long Beach\n").get("location");
        assertThat(same.get("values").toString()).isEqualTo("{\"Fremont\":\"FRE\",\"Long Beach\":\"LAX\"}");
        assertThat(same.get("question").stringValue())
                .isEqualTo(
                        "Are these the names of yards of hoefe.csv and centers? Their ids stand in values. If they are"
                                + " right, delete this line.");
        JsonNode near =
                columns("VIN;Model;Yard\nA;M3;Fremont plant\nB;M3;LAX\n").get("location");
        assertThat(near.get("values").toString()).isEqualTo("{\"Fremont plant\":\"FRE\",\"LAX\":\"LAX\"}");
        assertThat(near.get("question").stringValue())
                .isEqualTo(
                        "This value is only like names of yards of hoefe.csv and centers: \"Fremont plant\". Are the ids"
                                + " in values right? Then delete this line.");
    }

    @Test
    void daysOfAbsencesMayBeApartByCommasAndTheirEndsAreNoList() throws IOException {
        JsonNode listed = columns("VIN;Model;Urlaub\nA;M3;24.06.2019, 25.06.2019\nB;M3;\n")
                .get("unavailableDays");
        assertThat(listed.get("split").stringValue()).isEqualTo(",");
        assertThat(listed.get("days").stringValue()).isEqualTo("d.M.yyyy");
        assertThat(listed.get("question").stringValue())
                .isEqualTo("Does \",\" stand between the days of a cell (split)? If so, delete this line.");
        assertThat(columns("VIN;Model;Abwesend von;Abwesend bis\nA;M3;24.06.2019;28.06.2019\n")
                        .get("unavailableDays")
                        .get("question")
                        .stringValue())
                .startsWith("Are these the first and the last day of an absence?");
    }

    @ParameterizedTest
    @CsvSource({
        "Dépôt actuel, location",
        "Code concession, centers",
        "2e concession, centers",
        "Prête le, readyDay",
        "Promise le, promisedDay",
        "Filiale, centers",
        "Abholbereit, readyDay",
        "Zusage, promisedDay",
        "Depósito, location",
        "Vestiging, centers",
        "Lagersted, location",
        "Ready on, readyDay"
    })
    void ordinaryWordsOfSeveralLanguagesAreKnown(String header, String column) throws IOException {
        assertThat(columns("VIN;Model;" + header + "\nA;M3;\n")
                        .path(column)
                        .path("column")
                        .asString(""))
                .isEqualTo(header);
    }

    @Test
    void aTableThatIsThereAlreadyIsProposedForNoOther() throws IOException {
        write("codes.csv", "code;center\nD1;SEA\nD2;POR\n");
        write("hoefe.csv", "Hof;Breite;L\u00E4nge\nFRE;37.5;-121.9\n");

        assertThat(ColumnMapGuess.of(folder, null).tables())
                .containsExactly(
                        "codes.csv: not recognised", "hoefe.csv: not mapped, since yards.csv is taken for yards");
    }
}
