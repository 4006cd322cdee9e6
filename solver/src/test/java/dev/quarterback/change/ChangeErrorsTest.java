package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every error of a change is told at once, with its place. */
class ChangeErrorsTest {

    @Test
    void errorsOfReadingAndOfApplyingComeTogetherInTheOrderOfTheOperations() {
        assertThat(Changed.wrong("add-carriers count=0 like=C9 hire=5x; carrier-off carrier=C3 from=2019-06-25;"
                        + " add-carier count=1; set-handovers center=SAE days=2019-06-24..2019-06-23 plus=-1"))
                .containsExactly(
                        "operation 1.count: 0 is too small; at least 1",
                        "operation 1.hire: expected a whole number, found \"5x\"; write the number alone",
                        "operation 1.like: no carrier \"C9\"; did you mean \"C1\"?",
                        "operation 2.carrier: no carrier \"C3\"; did you mean \"C1\"?",
                        "operation 3.op: no operation \"add-carier\"; did you mean \"add-carriers\"?",
                        "operation 4.days[0]: 2019-06-23 is before 2019-06-24",
                        "operation 4.plus: -1 is too small; at least 0",
                        "operation 4.center: no center \"SAE\"; did you mean \"SEA\"?");
    }

    @Test
    void unknownFieldsAreToldWithTheNearestKnownOne() {
        assertThat(Changed.wrong("add-carriers coutn=2 like=C2"))
                .containsExactly(
                        "operation 1.coutn: unknown field; did you mean \"count\"?",
                        "operation 1.count: missing; add-carriers needs op, count, like");
        assertThat(Changed.wrong("add-carriers count=2 like=C2 colour=red"))
                .containsExactly("operation 1.colour: unknown field; add-carriers has op, count, like, hire, from, to");
    }

    @Test
    void whatAnEarlierOperationMakesIsKnownToLaterOnesEvenIfItIsWrong() {
        assertThat(Changed.wrong("add-center id=TAC lat=99 lon=0 regular=1; set-center center=TAC prepDays=1;"
                        + " add-orders orders='[{\"id\": \"D\", \"model\": \"M9\", \"location\": \"FRE\","
                        + " \"centers\": [\"TAC\"]}]'; give-appointment order=D center=TAC day=2019-06-25"))
                .containsExactly(
                        "operation 1.lat: 99 is too large; from -90 to 90",
                        "operation 3.orders[0].model: no model \"M9\"; did you mean \"M3\"?");
    }

    @Test
    void jsonIsToldWithItsPlaces() {
        assertThat(Changed.wrongJson("{\"count\": 0, \"op\": \"add-carriers\", \"like\": 5}"))
                .containsExactly(
                        "count: 0 is too small; at least 1", "like: expected a text, found 5; write it in quotes");
        assertThat(Changed.wrongJson("[{\"op\": 3}, {}, 5, {\"op\": \"carrier-off\", \"carrier\": \"C3\","
                        + " \"from\": \"2019-02-30\"}, {\"op\": \"remove-orders\", \"orders\": [\"X\"]}"))
                .containsExactly(
                        "[0].op: expected a text, found 3; write it in quotes",
                        "[1].op: missing; an operation needs op",
                        "[2]: expected an object, found 5",
                        "[3].from: no day \"2019-02-30\" in the calendar",
                        "[3].carrier: no carrier \"C3\"; did you mean \"C1\"?",
                        "line 1, column 122: the input ends too early in [4]; is it complete?",
                        "[4].orders[0]: no order \"X\"");
    }

    @Test
    void jsonThatIsNoChangeIsTold() {
        assertThat(Changed.wrongJson(""))
                .containsExactly("line 1, column 1: the input is empty;"
                        + " a change is a JSON list of operations, or one operation");
        assertThat(Changed.wrongJson("\"x\"")).containsExactly("expected a list, found \"x\"");
        assertThat(Changed.wrongJson(
                        "[{\"op\": \"carrier-off\", \"carrier\": \"C1\", \"carrier\": \"C1\", \"from\": null}]"))
                .containsExactly(
                        "[0].carrier: given twice; give it once",
                        "[0].from: expected a day such as \"2019-06-24\", found null");
        assertThat(Changed.wrongJson("{\"op\": \"cancel-appointment\", \"order\": \"B\", \"99999999999\": 1}"))
                .containsExactly("99999999999: unknown field; cancel-appointment has op, order");
    }

    @Test
    void textThatIsNoChangeIsTold() {
        assertThat(Changed.wrong(
                        "add-orders orders='[{\"id\": \"A\"'; count=3 like=C1; add-carriers 10 like='C1; count=1"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("operation 1.orders: the input ends too early; is it complete?;"
                                        + " write the value as JSON, in quotes"),
                        line -> assertThat(line)
                                .startsWith("operation 2.op: no operation \"count=3\"; operations are add-carriers, "),
                        line -> assertThat(line).isEqualTo("operation 3: no value for \"10\"; write key=value"),
                        line -> assertThat(line)
                                .isEqualTo("operation 3.like: its quote is not closed; quote all of the value"),
                        line -> assertThat(line)
                                .isEqualTo("operation 3.count: missing; add-carriers needs op, count, like"));
        assertThat(Changed.wrong("carrier-off carrier='C1'x from=2019-06-25"))
                .containsExactly("operation 1.carrier: something follows its closing quote; quote all of the value");
    }

    @Test
    void aChangeWithoutOperationsChangesNothing() {
        assertThat(Changed.wrongJson("[]")).isEmpty();
        assertThat(Changed.by("")).isEqualTo(Changed.problem());
        assertThat(Changed.by(" ; ")).isEqualTo(Changed.problem());
    }

    @Test
    void allThatIsWrongWithAnOperationIsTold() {
        assertThat(Changed.wrong("set-order order=X centers=SEA,SEA readyDay=2019-02-30 clear=centers;"
                        + " set-order order=A centers=SEA,SEA clear=centers; give-appointment order=X center=SAE;"
                        + " give-appointment order=X center=SAE day=2019-06-27; carrier-off carrier=C9 from=0001-01-01;"
                        + " add-carriers count=100001 like=C9 from=2019-06-25 to=2019-06-24"))
                .containsExactly(
                        "operation 1.readyDay: no day \"2019-02-30\" in the calendar",
                        "operation 1.clear[0]: no field to clear \"centers\"",
                        "operation 1.order: no order \"X\"",
                        "operation 2.clear[0]: no field to clear \"centers\"",
                        "operation 2.centers[1]: center \"SEA\" is given twice; give each center once",
                        "operation 3.day: missing; give-appointment needs op, order, center, day",
                        "operation 3.center: no center \"SAE\"; did you mean \"SEA\"?",
                        "operation 3.order: no order \"X\"",
                        "operation 4.center: no center \"SAE\"; did you mean \"SEA\"?",
                        "operation 4.order: no order \"X\"",
                        "operation 4.day: 2019-06-27 is no planning day; planning days are 2019-06-24 to 2019-06-26",
                        "operation 5.from: no day before it can be written; give to",
                        "operation 5.carrier: no carrier \"C9\"; did you mean \"C1\"?",
                        "operation 6.count: 100001 is too large; from 1 to 100000",
                        "operation 6.to: 2019-06-24 is before from, 2019-06-25",
                        "operation 6.like: no carrier \"C9\"; did you mean \"C1\"?");
    }

    @Test
    void anOperationBrokenBehindItsNameIsKnown() {
        assertThat(Changed.wrongJson("[{\"op\": \"close-center\", \"center\": \"SEA\", \"days\": [}]"))
                .singleElement()
                .asString()
                .startsWith("line 1, column ");
    }

    @Test
    void atMostAHundredAreListed() {
        String wrong = "remove-orders orders=" + "X,".repeat(150) + "X";

        assertThat(Changed.wrong(wrong)).hasSize(101).last().isEqualTo("and 51 more errors");
    }

    @Test
    void changesMadeInJavaAreHeldToTheSame() {
        Change change = Change.of(
                new SetCarrier("C1", null, 0, null, null, null, null, null, null, null, List.of()),
                new CarrierOff("C\u001b1", LocalDate.parse("2019-06-25"), null));

        assertThatThrownBy(() -> ChangedProblem.of(Changed.problem(), change, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "[0].positions: 0 is too small; at least 1\n[1].carrier: no carrier \"C\\u001b1\"; did you mean \"C1\"?"
                                + " It looks the same," + " but it has no U+001B ESCAPE as character 2");
    }
}
