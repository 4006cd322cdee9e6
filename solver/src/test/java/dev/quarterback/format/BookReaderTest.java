package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets make of tables is read as it is meant. */
class BookReaderTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);

    @TempDir
    Path folder;

    private RawBook book;

    @BeforeEach
    void makeBook() {
        book = new RawBook(folder);
    }

    private Order order() throws IOException {
        return book.read().orders().get(0);
    }

    @Test
    void readsDaysOfBothCalendarsFormulasSharedTextsAndBooleans() throws IOException {
        Problem from1900 = book.read();

        RawBook other = new RawBook(folder)
                .from1904()
                .cell("settings", "B3", "day:42178")
                .cell("settings", "B4", "day:42184")
                .cell("settings", "B2", "<c t=\"str\"><f>\"we\"&amp;\"ek\"</f><v>week</v></c>")
                .cell("orders", "E2", "<c s=\"1\"><f>42177+1</f><v>42178</v></c>")
                .cell("orders", "F2", "<c><f>2-1</f><v>1.0</v></c>")
                .cell(
                        "models",
                        "A2",
                        "<c t=\"inlineStr\"><is><r><t>M</t></r><r><t>3</t></r><rPh><t>em</t></rPh></is></c>");

        assertThat(other.read()).isEqualTo(from1900);
        assertThat(new RawBook(folder)
                        .cell("orders", "A2", "<c t=\"s\"><v>0</v></c>")
                        .read()
                        .orders()
                        .get(0)
                        .id())
                .isEqualTo("shared");
        assertThat(new RawBook(folder)
                        .cell("orders", "A2", "<c t=\"b\"><v>1</v></c>")
                        .read()
                        .orders()
                        .get(0)
                        .id())
                .isEqualTo("TRUE");
    }

    /** Numbers as Excel keeps them, whatever the language: a point, up to 17 digits, an exponent. */
    @Test
    void readsNumbersAsTheyAreKept() throws IOException {
        book.cell("centers", "B2", "<c><v>47.579999999999998</v></c>")
                .cell("centers", "B3", "45,5")
                .cell("models", "B2", "<c><v>1.645E3</v></c>")
                .cell("carriers", "C2", " 9 ");

        Problem problem = book.read();

        assertThat(problem.centers()).extracting("lat").containsExactly(47.58, 45.5);
        assertThat(problem.models().get(0).weightKg()).isEqualTo(1645);
        assertThat(problem.carriers().get(0).positions()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0000000, 12345, 0012345", "0, 12345, 12345", "General, 100000, 100000", "@, 7, 7"})
    void readsIdsThatAreNumbersAsTheyAreShown(String format, String number, String id) throws IOException {
        book.formats(format).cell("orders", "A2", "<c s=\"2\"><v>" + number + "</v></c>");

        assertThat(order().id()).isEqualTo(id);
    }

    @Test
    void refusesIdsOfWhichOnlyTheLookIsKnown() {
        book.formats("0.00E+00").cell("orders", "A2", "<c s=\"2\"><v>100000</v></c>");

        assertThat(book.errors())
                .containsExactly(
                        "orders!A2: the number 100000 where a text is needed; format the cell as text and type it"
                                + " again");
    }

    @ParameterizedTest
    @CsvSource({"yyyy-mm-dd", "dd.mm.yyyy", "'[$-409]d-mmm-yy;@'", "m/d/yy h:mm", "'[$-F800]dddd, mmmm dd, yyyy'", "mmm"
    })
    void knowsDaysByTheirFormat(String format) throws IOException {
        book.formats(format.replace("\"", "&quot;")).cell("orders", "E2", "<c s=\"2\"><v>43640</v></c>");

        assertThat(order().readyDay()).isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @CsvSource({"h:mm", "[h]:mm:ss", "mm:ss"})
    void takesTimesForNoDays(String format) {
        book.formats(format).cell("orders", "E2", "<c s=\"2\"><v>43640</v></c>");

        assertThat(book.errors()).containsExactly("orders!E2: a time of day; a day is needed, without a time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-24",
                "2019/6/24",
                "2019.06.24.",
                "20190624",
                "24.06.2019",
                "24.6.2019",
                "24. 6. 2019",
                "24/06/2019",
                "06/24/2019",
                "24-06-2019",
                "24 June 2019",
                "24-Jun-2019",
                "June 24, 2019",
                "24th june 2019",
                "24. Juni 2019",
                "24 juin 2019",
                "24 de junio de 2019",
                "24 giugno 2019",
                "2019-06-24 00:00:00",
                "2019-06-24T00:00",
                " 24.06.2019 "
            })
    void readsDaysThatAreTexts(String text) throws IOException {
        book.cell("orders", "E2", "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");

        assertThat(order().readyDay()).isEqualTo(MONDAY);
    }

    @Test
    void readsDaysThatAreTheSameEitherWay() throws IOException {
        assertThat(WrittenDay.of("06/06/2019").day()).isEqualTo("2019-06-06");
        assertThat(WrittenDay.of("5 août 2019").day()).isEqualTo("2019-08-05");
        assertThat(WrittenDay.of("1er juin 2019").day()).isEqualTo("2019-06-01");
        assertThat(WrittenDay.of("12/11/2019").day()).isNull();
        assertThat(WrittenDay.of("13/13/2019").day()).isNull();
        assertThat(WrittenDay.of("00/06/2019").fault()).isEqualTo("no day \"00/06/2019\" in the calendar");
        assertThat(WrittenDay.of("24 Fun 2019").day()).isNull();
        assertThat(WrittenDay.of("19-06-24").fault()).isEqualTo("\"19-06-24\" has a year of two digits");
    }

    @Test
    void findsColumnsInAnyOrderCaseAndBlanksAndSheetsByOtherNames() throws IOException {
        Problem usual = book.read();

        Problem other = new RawBook(folder)
                .without("orders")
                .sheet(
                        "Orders ",
                        " Priority , Ready Day,ID,Model,CENTERS,location,,",
                        "1,day:43640,O1,M3,SEA; POR,FRE,,")
                .without("settings")
                .sheet("problem", "value,key", "week,name", "day:43640,First Day", "2019-06-30,lastDay")
                .read();

        assertThat(other).isEqualTo(usual);
    }

    @Test
    void leavesOtherSheetsAndHiddenColumnsAlone() throws IOException {
        book.sheet("Notes of Bob", "call,SEA")
                .sheet("lane", "from", "FRE")
                .cell("orders", "F2", "7")
                .cell("orders", "G1", "secret")
                .cell("orders", "G2", "x")
                .columns("orders", "<cols><col min=\"6\" max=\"7\" hidden=\"1\"/></cols>");

        assertThat(order().priority()).isEqualTo(1);
        assertThat(book.warnings())
                .containsExactly(
                        "lane: not read; did you mean \"lanes\"?",
                        "orders!F1: the column is hidden and not read; show it to have it read");
    }

    @Test
    void leavesRowsAloneThatHaveNothingButHiddenCells() throws IOException {
        book.cell("orders", "G9", "x").columns("orders", "<cols><col min=\"7\" max=\"7\" hidden=\"1\"/></cols>");

        assertThat(book.read().orders()).hasSize(1);
    }

    @Test
    void refusesToPassOverAHiddenColumnThatIsNeeded() {
        book.columns("orders", "<cols><col min=\"2\" max=\"2\" hidden=\"true\"/></cols>");

        assertThat(book.errors())
                .containsExactly(
                        "orders!B1: the column is hidden, and hidden ones are left alone; show it",
                        "orders!A1: no column \"model\"; an order needs id, model, location, centers");
    }

    @Test
    void pointsToCellsForPrograms() {
        book.cell("orders", "D2", "SEA9").sheet("handover days", "center,day,regular", "SEA,day:43640,-1");

        InvalidInputException refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInputException.class, book::read);

        assertThat(refused.errors()).extracting(InputError::pointer).containsExactly("/handover days/C2", "/orders/D2");
    }
}
