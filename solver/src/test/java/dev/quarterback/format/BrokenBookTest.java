package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of broken book is refused with the cell that is wrong and what would be right. */
class BrokenBookTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesTheCell(String error, Consumer<RawBook> breaking) {
        RawBook book = new RawBook(folder);
        breaking.accept(book);

        assertThat(book.errors()).containsExactly(error);
    }

    static Stream<Arguments> namesTheCell() {
        return Stream.of(
                broken(
                        "orders!D2: no center \"SEA9\"; did you mean \"SEA\"?",
                        book -> book.cell("orders", "D2", "SEA9")),
                broken("orders!B2: no model \"M4\"; did you mean \"M3\"?", book -> book.cell("orders", "B2", "M4")),
                broken(
                        "orders!A3: \"O1\" is already the id of orders!A2; ids are unique",
                        book -> book.cell("orders", "A3", "O1")
                                .cell("orders", "B3", "M3")
                                .cell("orders", "C3", "FRE")
                                .cell("orders", "D3", "SEA")),
                broken(
                        "orders!A2: missing; an order needs id, model, location, centers",
                        book -> book.cell("orders", "A2", "")),
                broken(
                        "orders!F1: unknown column \"priorty\"; did you mean \"priority\"?",
                        book -> book.cell("orders", "F1", "priorty")),
                broken(
                        "orders!F1: column \"readyDay\" is given twice; give it once",
                        book -> book.cell("orders", "F1", "readyDay").cell("orders", "F2", "")),
                broken(
                        "orders!A1: no column \"centers\"; an order needs id, model, location, centers",
                        book -> book.cell("orders", "D1", "").cell("orders", "D2", "")),
                broken(
                        "orders!G2: column 7 has no name but holds \"call Bob\"; name it on row 1 or clear it",
                        book -> book.cell("orders", "G2", "call Bob")),
                broken(
                        "orders!A3: the names of the columns come again; delete this row",
                        book -> book.sheet(
                                "orders", "id,model,location,centers", "O1,M3,FRE,SEA", "id,model,location,centers")),
                broken(
                        "orders!F2: expected a whole number, found 1.5; write it without fraction and exponent",
                        book -> book.cell("orders", "F2", "1.5")),
                broken("orders!F2: expected a whole number, found \"high\"", book -> book.cell("orders", "F2", "high")),
                broken("orders!F2: 0 is too small; at least 1", book -> book.cell("orders", "F2", "0")),
                broken(
                        "orders!F2: the error #N/A; repair the cell",
                        book -> book.cell("orders", "F2", "<c t=\"e\"><v>#N/A</v></c>")),
                broken(
                        "orders!F2: a formula without a value; open the book in a spreadsheet and save it",
                        book -> book.cell("orders", "F2", "<c><f>2-1</f></c>")),
                broken(
                        "orders!E2: a formula without a value; open the book in a spreadsheet and save it",
                        book -> book.cell("orders", "E2", "<c s=\"1\"><f>TODAY()</f><v></v></c>")),
                broken(
                        "orders!A2: the error #REF!; repair the cell",
                        book -> book.cell("orders", "A2", "<c t=\"e\"><f>X1</f><v>#REF!</v></c>")),
                broken(
                        "orders!E2: the number 43640 where a day is needed; format the cell as a date",
                        book -> book.cell("orders", "E2", "43640")),
                broken(
                        "orders!E2: \"05/06/2019\" may be 2019-06-05 or 2019-05-06; write the one that is meant so, or make it a date of the spreadsheet",
                        book -> book.cell("orders", "E2", "05/06/2019")),
                broken(
                        "orders!E2: \"24.06.19\" has a year of two digits; write all four; make it a date of the spreadsheet, or write it as 2019-06-24",
                        book -> book.cell("orders", "E2", "24.06.19")),
                broken(
                        "orders!E2: no day \"31.06.2019\" in the calendar",
                        book -> book.cell("orders", "E2", "31.06.2019")),
                broken(
                        "orders!E2: expected a day, found \"soon\"; make it a date of the spreadsheet, or write it as 2019-06-24",
                        book -> book.cell("orders", "E2", "soon")),
                broken(
                        "orders!E2: 2019-06-24 with a time of day; take away the time",
                        book -> book.cell("orders", "E2", "day:43640.5")),
                broken(
                        "orders!E2: a day that there is not; type it again",
                        book -> book.cell("orders", "E2", "day:-3")),
                broken("orders!E2: a day that there is not; type it again", book -> book.cell("orders", "E2", "day:0")),
                broken(
                        "orders!A2: the day 2019-06-24 where a text is needed; format the cell as text and type it again",
                        book -> book.cell("orders", "A2", "day:43640")),
                broken(
                        "orders!A2: the number 1.5 where a text is needed; format the cell as text and type it again",
                        book -> book.cell("orders", "A2", "1.5")),
                broken(
                        "orders!A2: the number 12345678901234500, of which a spreadsheet keeps 15 digits; format the cell as text and type it again",
                        book -> book.cell("orders", "A2", "12345678901234500")),
                broken(
                        "centers!B2: expected a number, found \"47.6 N\"; write the number alone",
                        book -> book.cell("centers", "B2", "47.6 N")),
                broken("centers!B2: 95 is too large; from -90 to 90", book -> book.cell("centers", "B2", "95")),
                broken(
                        "models!B2: expected a number, found \"1,645\"; write it without separators, or not with three decimals",
                        book -> book.sheet("models", "id,weightKg", "M3").cell("models", "B2", "1,645")),
                broken(
                        "settings!B4: expected a day, found \"Sunday\"; make it a date of the spreadsheet, or write it as 2019-06-24",
                        book -> book.cell("settings", "B4", "Sunday")),
                broken(
                        "settings!A5: unknown key \"rules.maxStop\"; did you mean \"rules.maxStops\"?",
                        book -> book.cell("settings", "A5", "rules.maxStop").cell("settings", "B5", "3")),
                broken(
                        "settings: lastDay: missing; a problem needs name, firstDay, lastDay",
                        book -> book.sheet("settings", "key,value", "name,week", "firstDay,day:43640")),
                broken(
                        "'handover days'!A2: no center \"SAE\"; did you mean \"SEA\"?",
                        book -> book.sheet("handover days", "center,day,regular", "SAE,day:43640,3")),
                broken(
                        "busy!B3: carrier and day are given twice; they are also on row 2",
                        book -> book.sheet("busy", "carrier,day,minutes", "C1,day:43640,3", "C1,day:43640,4")),
                broken(
                        "carriers: no such sheet; a problem needs the sheets settings, models, yards, centers, carriers, orders",
                        book -> book.without("carriers")),
                broken(
                        "carriers: no such sheet; rename sheet \"carier\" if it is meant",
                        book -> book.without("carriers").sheet("carier", "id")),
                broken(
                        "Orders: sheet \"orders\" is there too, for the same table; keep one of them",
                        book -> book.sheet("Orders", "id")),
                broken(
                        "vessels: the sheet is empty; its first row names the columns: id, yard, day, name, handlingDays",
                        book -> book.sheet("vessels")));
    }

    private static Arguments broken(String error, Consumer<RawBook> breaking) {
        return Arguments.of(error, breaking);
    }

    @Test
    void tellsAllErrorsAtOnceInTheOrderOfTheSheets() {
        RawBook book = new RawBook(folder)
                .cell("orders", "E2", "05/06/2019")
                .cell("orders", "D2", "SEA9")
                .cell("centers", "D3", "many")
                .cell("settings", "B2", "<c t=\"e\"><v>#DIV/0!</v></c>");

        assertThat(book.errors())
                .containsExactly(
                        "settings!B2: the error #DIV/0!; repair the cell",
                        "centers!D3: expected a whole number, found \"many\"",
                        "orders!E2: \"05/06/2019\" may be 2019-06-05 or 2019-05-06; write the one that is meant so, or make"
                                + " it a date of the spreadsheet",
                        "orders!D2: no center \"SEA9\"; did you mean \"SEA\"?");
    }
}
