package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ChangeReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a change is written as text. */
class ChangeTextTest {

    private static List<Operation> read(String text) {
        return ChangeReader.text(text).change().operations();
    }

    @Test
    void operationsAreSeparatedBySemicolons() {
        assertThat(read("cancel-appointment order=A;cancel-appointment order=B ; ;\n cancel-appointment   order=C;"))
                .containsExactly(new CancelAppointment("A"), new CancelAppointment("B"), new CancelAppointment("C"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order='A; \"B\" = C'",
                "order=\"A; \\\"B\\\" = C\"",
            })
    void quotesHoldBlanksSemicolonsAndOtherQuotes(String field) {
        assertThat(read("cancel-appointment " + field)).containsExactly(new CancelAppointment("A; \"B\" = C"));
    }

    @Test
    void blanksMayStandAroundTheEqualsSign() {
        assertThat(read("give-appointment order = A center= SEA day =2019-06-25; cancel-appointment order = 'B = 1' "))
                .containsExactly(
                        new GiveAppointment("A", "SEA", LocalDate.parse("2019-06-25")), new CancelAppointment("B = 1"));
    }

    @Test
    void aKeyBehindAnEqualsSignLeavesTheValueEmpty() {
        assertThat(read("close-center days= center=SEA")).containsExactly(new CloseCenter("SEA", List.of()));
        assertThat(read("close-center days= center = SEA")).containsExactly(new CloseCenter("SEA", List.of()));
    }

    @Test
    void aBackslashMeansItselfUnlessAQuoteOrAnotherFollows() {
        assertThat(read("cancel-appointment order='a\\b\\\\\\'c'")).containsExactly(new CancelAppointment("a\\b\\'c"));
        assertThat(read("cancel-appointment order=a\\b")).containsExactly(new CancelAppointment("a\\b"));
    }

    @Test
    void valuesThatLookLikeNumbersAreTextWhereTextIsMeant() {
        assertThat(read("cancel-appointment order=007")).containsExactly(new CancelAppointment("007"));
        assertThat(read("remove-orders orders=1,2")).containsExactly(new RemoveOrders(List.of("1", "2")));
    }

    @Test
    void listsAreSeparatedByCommasOrJson() {
        assertThat(read("remove-orders orders='A 1, B'")).containsExactly(new RemoveOrders(List.of("A 1", "B")));
        assertThat(read("remove-orders orders='[\"A,1\", \"B\"]'"))
                .containsExactly(new RemoveOrders(List.of("A,1", "B")));
    }

    @Test
    void rangesOfDaysHaveBothEnds() {
        assertThat(read("close-center center=S days=2019-06-30,2019-06-27..2019-06-28,2019-06-28"))
                .containsExactly(new CloseCenter(
                        "S",
                        List.of(
                                LocalDate.parse("2019-06-27"),
                                LocalDate.parse("2019-06-28"),
                                LocalDate.parse("2019-06-30"))));
    }

    @Test
    void rangesHaveAtMost400Days() {
        assertThat(Changed.wrong("set-order order=A unavailableDays=2019-01-01..2020-02-04"))
                .isEmpty();
        assertThat(Changed.wrong("set-order order=A unavailableDays=2019-01-01..2020-02-05"))
                .containsExactly("operation 1.unavailableDays[0]: a range of 401 days; at most 400");
    }
}
