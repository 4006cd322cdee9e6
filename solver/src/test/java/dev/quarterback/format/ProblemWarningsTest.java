package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that differ in next to nothing are valid, but told, and so are vessels that come to another place. */
class ProblemWarningsTest {
    private final ProblemBuilder problem = new ProblemBuilder("p", "2019-06-24", "2019-06-30").model("M3", 1645);

    private List<String> warnings() {
        return ProblemWarnings.of(problem.build()).stream()
                .map(InputWarning::toString)
                .toList();
    }

    @Test
    void aVehicleThatIsThereTwiceButForCaseAndBlanksIsTold() {
        problem.center("SEA", 47, -122, 5)
                .order(Order.of("5YJ3E1EA0KF000001", "M3", "SEA", "SEA"))
                .order(Order.of("5YJ3E1EA0KF000001 ", "M3", "SEA", "SEA"))
                .order(Order.of("5yj3e1ea0kf000001", "M3", "SEA", "SEA"))
                .order(Order.of("5yj3 e1ea 0kf000001", "M3", "SEA", "SEA"))
                .order(Order.of("5YJ3E1EA0KF000002", "M3", "SEA", "SEA"));

        assertThat(warnings())
                .containsExactly(
                        "orders[1]: id \"5YJ3E1EA0KF000001 \" is that of orders[0], \"5YJ3E1EA0KF000001\", but for blanks;"
                                + " is a vehicle there twice?",
                        "orders[2]: id \"5yj3e1ea0kf000001\" is that of orders[0], \"5YJ3E1EA0KF000001\", but for the case"
                                + " of letters; is a vehicle there twice?",
                        "orders[3]: id \"5yj3 e1ea 0kf000001\" is that of orders[0], \"5YJ3E1EA0KF000001\", but for blanks"
                                + " and the case of letters; is a vehicle there twice?");
        assertThat(ProblemWarnings.of(problem.build()))
                .extracting(InputWarning::pointer)
                .containsExactly("/orders/1", "/orders/2", "/orders/3");
    }

    @Test
    void aCenterThatIsThereTwiceAndACenterLikeAYardAreTold() {
        problem.yard("FRE", 37.5, -121.9)
                .center("LA ROCHELLE", 46, -1, 5)
                .center("La\u00A0Rochelle", 46, -1, 5)
                .center("fre", 37.5, -121.9, 5)
                .center("L\u0410 ROCHELLE", 46, -1, 5);

        assertThat(warnings())
                .containsExactly(
                        "centers[1]: id \"La\u00A0Rochelle\" is that of centers[0], \"LA ROCHELLE\", but for blanks and"
                                + " the case of letters; is a site there twice?",
                        "centers[2]: id \"fre\" is that of yards[0], \"FRE\", but for the case of letters; is a site there"
                                + " twice?",
                        "centers[3]: id \"L\u0410 ROCHELLE\" is that of centers[0], \"LA ROCHELLE\", but for characters"
                                + " that look the same: it has U+0041 LATIN CAPITAL LETTER A as character 2, not U+0410"
                                + " CYRILLIC CAPITAL LETTER A; is a site there twice?");
    }

    @Test
    void aVesselThatIsThereTwiceIsTold() {
        problem.yard("FRE", 37.5, -121.9).vessel("V1", "FRE", "2019-06-24").vessel("v1", "FRE", "2019-06-25");

        assertThat(warnings())
                .containsExactly("vessels[1]: id \"v1\" is that of vessels[0], \"V1\", but for the case of letters;"
                        + " is a vessel there twice?");
    }

    @Test
    void aVesselThatComesToAnotherPlaceIsTold() {
        problem.yard("FRE", 37.5, -121.9)
                .yard("OAK", 37.8, -122.3)
                .vessel("V1", "FRE", "2019-06-24")
                .center("SEA", 47, -122, 5)
                .order(Order.of("A", "M3", "FRE", "SEA").withVessel("V1"))
                .order(Order.of("B", "M3", "OAK", "SEA").withVessel("V1"))
                .order(Order.of("C", "M3", "OAK", "SEA"))
                .order(Order.of("E", "M3", "OAK", "SEA")
                        .withVessel("V1")
                        .withArrival(new Handover("SEA", LocalDate.parse("2019-06-24"))))
                .order(Order.of("D", "M3", "SEA", "SEA").withVessel("V1"));

        assertThat(warnings())
                .containsExactly(
                        "orders[1]: vessel \"V1\" comes to \"FRE\", but the vehicle's location is \"OAK\"; is it another"
                                + " vessel or another location?",
                        "orders[4]: vessel \"V1\" comes to \"FRE\", but the vehicle's location is \"SEA\"; is it another"
                                + " vessel or another location?");
    }

    @Test
    void ofEachKindTwentyAreListed() {
        problem.yard("FRE", 37.5, -121.9).vessel("S1", "FRE", "2019-06-24").center("SEA", 47, -122, 5);
        for (int i = 0; i < 21; i++) {
            problem.order(Order.of("V" + i, "M3", "SEA", "SEA").withVessel("S1"));
        }

        assertThat(warnings()).hasSize(21).endsWith("orders: and 1 more whose vessel comes to another place");
    }

    @Test
    void twentyAreListedAndTheOthersCounted() {
        problem.center("SEA", 47, -122, 5);
        for (int i = 0; i < 30; i++) {
            problem.order(Order.of("V" + i, "M3", "SEA", "SEA")).order(Order.of("v" + i, "M3", "SEA", "SEA"));
        }

        assertThat(warnings()).hasSize(21).endsWith("orders: and 10 more ids that differ in as little");
    }

    @Test
    void tablesAreToldByFileAndLine(@TempDir Path folder) throws IOException {
        CsvTables tables = new CsvTables(folder).write("orders.csv", CsvTables.ORDERS + "\no1 ,M3,FRE,SEA\n");

        assertThat(tables.warnings())
                .containsExactly(
                        "orders.csv:4: id \"o1 \" is that of orders.csv:2, \"O1\", but for blanks and the case of"
                                + " letters; is a vehicle there twice?");
    }
}
