package dev.quarterback.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers are told; a place is a center and a day of June 2019, {@code -} is none. */
class CallTest {
    private static final String NEWS = """
            appointment | expected | planned | news
            SEA 26      | SEA 26   | -       | appointment-lost: The appointment at SEA on 2019-06-26 cannot be kept, and no other handover is planned.
            SEA 26      | SEA 26   | SEA 27  | appointment-moved: The appointment at SEA on 2019-06-26 cannot be kept; offer one at SEA on 2019-06-27.
            SEA 26      | -        | SEA 26  | appointment-won: The appointment at SEA on 2019-06-26 can be kept after all.
            SEA 26      | POR 26   | SEA 26  | appointment-won: The appointment at SEA on 2019-06-26 can be kept after all; the handover at POR on 2019-06-26 is off.
            SEA 26      | -        | SEA 27  | handover-new: A handover is planned at SEA on 2019-06-27.
            SEA 26      | POR 26   | POR 27  | handover-moved: The handover is now at POR on 2019-06-27; it was at POR on 2019-06-26.
            SEA 26      | POR 26   | -       | handover-lost: No handover is planned any more; it was at POR on 2019-06-26.
            -           | -        | SEA 26  | handover-new: A handover is planned at SEA on 2019-06-26.
            -           | SEA 26   | POR 26  | handover-moved: The handover is now at POR on 2019-06-26; it was at SEA on 2019-06-26.
            -           | SEA 26   | -       | handover-lost: No handover is planned any more; it was at SEA on 2019-06-26.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = NEWS)
    void newsIsACodeAndASentence(String appointment, String expected, String planned, String news) {
        Call call = new Call("A", place(appointment), place(expected), place(planned));

        assertThat(call.kind().text() + ": " + call.text()).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            before                | after                 | expected
            no appointment SEA 26 | no appointment SEA 27 | SEA 26
            no appointment -      | no appointment SEA 27 | -
            SEA 26 SEA 26         | SEA 26 -              | SEA 26
            SEA 26 POR 26         | SEA 26 -              | POR 26
            SEA 26 -              | SEA 26 POR 26         | -
            no appointment POR 26 | SEA 26 -              | SEA 26
            POR 26 POR 26         | SEA 26 POR 26         | SEA 26
            POR 26 POR 26         | no appointment -      | POR 26
            no order              | SEA 26 POR 26         | SEA 26
            no order              | no appointment POR 26 | -
            """)
    void customerCountsOnTheFirstPlanOrOnAnAppointmentGivenSince(String before, String after, String expected) {
        Call call = Call.of("A", inPlan(before), Objects.requireNonNull(inPlan(after)))
                .orElseThrow();

        assertThat(call.expected()).isEqualTo(place(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            before                | after
            no appointment SEA 26 | no appointment SEA 26
            SEA 26 -              | SEA 26 -
            SEA 26 SEA 26         | no appointment SEA 26
            no appointment POR 26 | SEA 26 SEA 26
            no order              | SEA 26 SEA 26
            no order              | no appointment -
            """)
    void whoGetsWhatWasExpectedIsNotCalled(String before, String after) {
        assertThat(Call.of("A", inPlan(before), Objects.requireNonNull(inPlan(after))))
                .isEmpty();
    }

    @Test
    void everyCodeIsShown() {
        Set<String> shown = NEWS.lines()
                .skip(1)
                .map(line -> line.replaceFirst(".*\\| ([a-z-]+): .*", "$1"))
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(CallKind.values()).map(CallKind::text)).allMatch(shown::contains);
    }

    private static @Nullable Handover place(String text) {
        String[] parts = text.split(" ", -1);
        return text.equals("-") ? null : new Handover(parts[0], LocalDate.parse("2019-06-" + parts[1]));
    }

    /** The appointment, then the handover. */
    private static @Nullable OrderInPlan inPlan(String text) {
        if (text.equals("no order")) {
            return null;
        }
        String[] parts = text.split(" ", 3);
        Handover appointment = parts[0].equals("no") ? null : place(parts[0] + " " + parts[1]);
        Handover handover = place(parts[2]);
        return new OrderInPlan(
                appointment, handover == null ? null : new PlannedHandover(handover.center(), handover.day(), null));
    }
}
