package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a refusal carries: the first 100 errors in the order of the input, pointers, and errors of made problems. */
class ErrorLimitTest {

    @Test
    void theFirstHundredErrorsAreListedAndTheOthersCounted() {
        InvalidInputException refused = refused(orders(150, "SAE"));
        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.more()).isEqualTo(50);
        assertThat(refused.lines())
                .hasSize(101)
                .startsWith("orders[0].centers[0]: no center \"SAE\"; did you mean \"SEA\"?")
                .endsWith("orders[99].centers[0]: no center \"SAE\"; did you mean \"SEA\"?", "and 50 more errors");
        assertThat(refused).hasMessageEndingWith("and 50 more errors");
    }

    @Test
    void aHundredErrorsAreAllListed() {
        InvalidInputException refused = refused(orders(100, "SAE"));
        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.more()).isZero();
    }

    @Test
    void referencesAndValuesAreListedTogetherInTheOrderOfTheInput() {
        String json = orders(80, "SAE").replace("\"model\": \"M3\"", "\"model\": 3");
        InvalidInputException refused = refused(json);
        assertThat(refused.lines())
                .startsWith(
                        "orders[0].model: expected a text, found 3; write it in quotes",
                        "orders[0].centers[0]: no center \"SAE\"; did you mean \"SEA\"?",
                        "orders[1].model: expected a text, found 3; write it in quotes",
                        "orders[1].centers[0]: no center \"SAE\"; did you mean \"SEA\"?")
                .endsWith("orders[49].centers[0]: no center \"SAE\"; did you mean \"SEA\"?", "and 60 more errors");
    }

    @Test
    void eachErrorPointsToItsPlace() {
        String json = BrokenProblems.VALID
                .replace("\"regular\": 5", "\"regular\": -5")
                .replace("\"priority\": 12", "\"a/b~c\": 12")
                .replace("[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"X\"]")
                .replace("\"weightKg\": 1847.5, ", "");
        assertThat(refused(json).errors())
                .extracting(InputError::pointer)
                .containsExactly(
                        "/models/0/weightKg",
                        "/centers/0/handoverDays/2019-06-29/regular",
                        "/orders/0/a~1b~0c",
                        "/orders/0/centers/2");
    }

    @Test
    void whereTheJsonIsBrokenTheErrorPointsToTheValueBeingRead() {
        assertThat(refused("{\"orders\": [{}, {\"id\": \"RN").errors())
                .extracting(InputError::pointer)
                .endsWith("/orders/1/id");
    }

    @Test
    void aProblemMadeInMemoryIsCheckedToo() {
        assertThatThrownBy(() -> ProblemValidator.validate(new ProblemBuilder("made", "2019-06-24", "2019-06-23")
                        .model(new Model("M3", Double.NaN, 1))
                        .yard(new Yard("FRE", null, 37.49, -121.94, -1))
                        .carrier("C1", "FRO", 0, 17500)
                        .order(Order.of("RN1", "M3", "FRE"))
                        .build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        lastDay: 2019-06-23 is before firstDay, 2019-06-24
                        models[0].weightKg: expected a number, found NaN; above 0
                        yards[0].departuresPerDay: -1 is too small; at least 0
                        carriers[0].yard: no yard "FRO"; did you mean "FRE"?
                        carriers[0].positions: 0 is too small; at least 1
                        orders[0].centers: empty; give at least one center, first choice first""");
    }

    private static String orders(int count, String center) {
        String orders = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"RN" + i + "\", \"model\": \"M3\", \"location\": \"SEA\", \"centers\": [\""
                        + center + "\"]}")
                .collect(Collectors.joining(",\n"));
        int start = BrokenProblems.VALID.indexOf("\"orders\"");
        return BrokenProblems.VALID.substring(0, start) + "\"orders\": [" + orders + "]}";
    }

    private static InvalidInputException refused(String json) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> ProblemReader.read(new ByteArrayInputStream(json.getBytes(UTF_8))));
    }
}
