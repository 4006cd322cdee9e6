package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Sheets of other makes: by a column map in a file, by one in the book, and guessed. */
class BookColumnsTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);
    private static final String MAP = """
        {"orders": {"from": "Liste", "leaveOut": ["Farbe"], "columns": {
          "id": "FIN", "model": "Typ", "location": {"constant": "FRE"},
          "centers": {"column": "Händler", "values": {"D-17": "SEA", "D-18": "POR"}},
          "readyDay": "Bereit", "priority": {"column": "Prio", "values": {"A": 3, "1": 1}}}}}\
        """;

    @TempDir
    Path folder;

    private RawBook book;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void makeBook() {
        book = new RawBook(folder)
                .without("orders")
                .sheet(
                        "Liste",
                        "Bestellungen der Woche",
                        "",
                        "Händler,FIN,Typ,Bereit,Prio,Farbe",
                        "D-17,V1,M3,day:43640,A,rot",
                        "d-18 ,V2,M3,25.06.2019,1,blau");
    }

    private List<Order> orders(String map) throws IOException {
        Path file = Files.writeString(folder.resolve("map.json"), map);
        return BookProblemReader.read(
                        book.write(), ColumnMapReader.read(file), warning -> warnings.add(warning.toString()), 100)
                .orders();
    }

    private List<String> errors(String map) {
        return catchThrowableOfType(InvalidInputException.class, () -> orders(map)).lines().stream()
                .map(line -> line.replace(folder.resolve("map.json").toString(), "map.json"))
                .toList();
    }

    private List<Order> ordersBySheet(String... rows) throws IOException {
        book.sheet("Columns", rows);
        return book.read().orders();
    }

    private static List<Order> expected() {
        return List.of(
                Order.of("V1", "M3", "FRE", "SEA").withReadyDay(MONDAY).withPriority(3),
                Order.of("V2", "M3", "FRE", "POR").withReadyDay(MONDAY.plusDays(1)));
    }

    @Test
    void aSheetBelowATitleIsReadByAMap() throws IOException {
        assertThat(orders(MAP)).isEqualTo(expected());
        assertThat(warnings).isEmpty();
    }

    @Test
    void theMapMayBeASheetOfTheBook() throws IOException {
        assertThat(ordersBySheet(
                        "table,ours,from,column,constant,values,leaveOut",
                        "orders,,Liste,,,,Farbe",
                        "orders,id,,FIN",
                        "orders,model,,Typ",
                        "orders,location,,,FRE",
                        "orders,centers,,Händler,,D-17 = SEA; D-18=POR",
                        "orders,readyDay,,Bereit",
                        "orders,priority,,Prio,,A=3;1=1"))
                .isEqualTo(expected());
    }

    @Test
    void errorsOfASheetThatIsMappedHaveTheirCells() {
        book.cell("Liste", "A4", "D-19").cell("Liste", "D5", "05/06/2019").cell("Liste", "C5", "day:43640");

        assertThat(errors(MAP))
                .containsExactly(
                        "Liste!A4: \"D-19\" is none of the values in the map; add it at map.json:"
                                + " orders.columns.centers.values",
                        "Liste!C5: the day 2019-06-24 where a text is needed; format the cell as text and type it"
                                + " again",
                        "Liste!D5: \"05/06/2019\" may be 2019-06-05 or 2019-05-06; write the one that is meant so, or"
                                + " make it a date of the spreadsheet");
    }

    @Test
    void errorsOfTheMapItselfHaveTheirCellsToo() {
        book.sheet(
                "columns",
                "table,ours,from,column,values,days",
                "orders,,Lists",
                "orders,id,,FIN",
                "orders,model,,Typ",
                "orders,location,,Standort",
                "orders,centers,,Händler,D-17",
                "ordrs,id,,FIN",
                "orders,readyDays,,Bereit",
                "orders,id,,VIN");

        assertThat(book.errors()).containsExactly("columns!B9: given twice for this table; it is also at columns!B3");
        book.cell("columns", "A9", "").cell("columns", "B9", "").cell("columns", "D9", "");
        assertThat(book.errors())
                .containsExactly(
                        "columns!A7: unknown field; did you mean \"orders\"?",
                        "columns!B8: unknown field; did you mean \"readyDay\"?",
                        "columns!E6: no list \"D-17\"; write values such as A = 3; B = 2, or a row of table lists with"
                                + " that name");
        book.cell("columns", "E6", "")
                .cell("columns", "A7", "")
                .cell("columns", "B7", "")
                .cell("columns", "D7", "")
                .cell("columns", "B8", "readyDay");
        assertThat(book.errors()).containsExactly("columns!C2: no sheet \"Lists\"; did you mean \"Liste\"?");
        book.cell("columns", "C2", "Liste");
        assertThat(book.errors()).containsExactly("columns!B5: no column \"Standort\" in Liste");
    }

    @Test
    void listsOfCodesMayBeSheetsOfTheBook() throws IOException {
        book.sheet("Codes", "Codes of dealers", "", "Code,Name,Ours", "D-17,Nord,SEA", "D-18,,POR");
        String byFile = MAP.replace("{\"D-17\": \"SEA\", \"D-18\": \"POR\"}", "\"dealers\"")
                .replaceFirst(
                        "\\{",
                        "{\"lists\": {\"dealers\": {\"table\": \"codes\", \"key\": \"Code\", \"value\": \"Ours\"}},");
        Path file = Files.writeString(folder.resolve("map.json"), byFile);
        Path written = book.write();

        assertThat(BookProblemReader.read(written, ColumnMapReader.read(file, written), warning -> {}, 100)
                        .orders())
                .isEqualTo(expected());
        assertThat(ordersBySheet(
                        "table,ours,from,column,constant,values,leaveOut,key,value",
                        "orders,,Liste,,,,Farbe",
                        "orders,id,,FIN",
                        "orders,model,,Typ",
                        "orders,location,,,FRE",
                        "orders,centers,,Händler,,dealers",
                        "orders,readyDay,,Bereit",
                        "orders,priority,,Prio,,prios",
                        "lists,dealers,Codes,,,,,Code,Ours",
                        "lists,prios,,,,A = 3; 1 = 1"))
                .isEqualTo(expected());
    }

    @Test
    void whatIsWrongWithASheetOfCodesHasItsCells() {
        book.sheet("Codes", "Code,Ours", "D-17,SEA", "D-17,POR", ",POR", "day:43640,SEA");
        book.sheet(
                "columns",
                "table,ours,from,column,constant,values,key,value",
                "orders,,Liste",
                "orders,id,,FIN",
                "orders,model,,Typ",
                "orders,location,,,FRE",
                "orders,centers,,Händler,,dealers",
                "lists,dealers,Codes,,,,Code,Ours",
                "lists,others,Code,,,,Code,Ours",
                "lists,thirds,Codes,,,,Codes");

        assertThat(book.errors())
                .contains(
                        "Codes!A3: \"D-17\" is \"SEA\" in row 2; keep one of them",
                        "Codes!A4: missing; a row is a code with what it is",
                        "columns!C8: no sheet \"Code\"; did you mean \"Codes\"?",
                        "columns!B9: lists.thirds.value: missing; key names the column with the codes, value the one with"
                                + " what they are")
                .anyMatch(error -> error.startsWith("Codes!A5: "));
    }

    @Test
    void whatIsMissingInAMapInTheBookIsToldBesideItsTable() {
        book.sheet("columns", "table,ours,from,column", "orders,,Liste", "orders,id,,FIN");

        assertThat(book.errors())
                .contains("columns!A2: orders.columns.model: missing; an order needs id, model, location, centers");
    }

    @Test
    void whatAMapMakesLongerCountsForTheLimitOfABook() throws IOException {
        book.sheet(
                "columns",
                "table,ours,from,column,columns,constant,join",
                "orders,,Liste",
                "orders,id,,,FIN;Farbe,," + "-".repeat(1000),
                "orders,model,,Typ",
                "orders,location,,,,FRE",
                "orders,centers,,,,SEA");
        Path file = book.write();

        assertThat(BookProblemReader.read(file, UnpackLimit.of(100_000, 5_000), warning -> {})
                        .orders())
                .hasSize(2);
        assertThatThrownBy(() -> BookProblemReader.read(file, UnpackLimit.of(100_000, 2_500), warning -> {}))
                .isInstanceOf(UnpackLimitException.class)
                .hasMessage("has texts of more than 2500 characters");
    }

    @Test
    void aMapInAFileCountsBeforeThatInTheBook() throws IOException {
        book.sheet("columns", "no map");

        assertThat(orders(MAP)).isEqualTo(expected());
        assertThat(warnings).containsExactly("columns: not read, since a column map is given");
    }

    @ParameterizedTest
    @CsvSource({"1847.5, 1847.5", "1.847, 1.847", "'1.847,5', 1847.5"})
    void numbersOfTheSpreadsheetAreWhatTheyAreWhateverTheMapSaysOfTexts(String kept, double weight) throws IOException {
        book = new RawBook(folder)
                .without("models")
                .sheet("Typen", "Typ,Gewicht")
                .cell("Typen", "A2", "M3")
                .cell("Typen", "B2", kept);
        String map = """
            {"models": {"from": "Typen", "columns": {"id": "Typ", "weightKg": {"column": "Gewicht", "decimal": ","}}}}\
            """;
        Path file = Files.writeString(folder.resolve("map.json"), map);

        assertThat(BookProblemReader.read(book.write(), ColumnMapReader.read(file), warning -> {}, 100)
                        .models()
                        .get(0)
                        .weightKg())
                .isEqualTo(weight);
    }

    @Test
    void aNumberWhereADayIsNeededIsNoDay() {
        book.cell("Liste", "D4", "43640");

        assertThat(errors(MAP))
                .containsExactly("Liste!D4: the number 43640 where a day is needed; format the cell as a date");
    }

    @Test
    void aHiddenColumnThatTheMapNamesIsTold() {
        book.columns("Liste", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>");

        assertThat(errors(MAP))
                .hasSize(2)
                .contains("Liste!C3: the column is hidden, and hidden ones are left alone; show it")
                .anyMatch(line -> line.startsWith("map.json: orders.columns.model: no column \"Typ\" in Liste"));
    }

    @Test
    void aMapIsGuessedFromHeadersAndValuesOfSheets() throws IOException {
        ColumnMapGuess guess = ColumnMapGuess.ofBook(book.write());

        assertThat(guess.tables())
                .containsExactly("Liste: taken for orders, 5 of 6 columns recognised; each a question: Farbe");
        JsonNode orders = guess.map().get("orders");
        assertThat(orders.get("from").stringValue()).isEqualTo("Liste");
        assertThat(orders.get("columns").get("id").get("column").stringValue()).isEqualTo("FIN");
        assertThat(orders.get("columns").get("centers").get("column").stringValue())
                .isEqualTo("Händler");
        assertThat(orders.get("columns").get("readyDay").get("column").stringValue())
                .isEqualTo("Bereit");
        assertThat(orders.get("notRecognised").propertyNames()).containsExactly("Farbe");
    }
}
