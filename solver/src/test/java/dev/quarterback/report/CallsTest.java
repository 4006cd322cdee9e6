package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.insight.difference.CallKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whom to call, as the report tells it. */
class CallsTest {
    private final Calls calls =
            Calls.of(Objects.requireNonNull(ReportInputs.allKinds().difference()), List.of("only 0 moves were tried"));

    @Test
    void aWarningStandsBeforeTheCalls() {
        assertThat(calls.sentence()).startsWith("Warning: only 0 moves were tried. ");
    }

    @Test
    void theWorstNewsComesFirst() {
        List<String> words = CallKind.WORST_FIRST.stream().map(CallKind::words).toList();
        List<Integer> news = calls.list().rows().stream()
                .map(row -> words.indexOf(row.get(4).replaceFirst(";.*", "")))
                .toList();

        assertThat(news).hasSizeGreaterThan(1).isSorted().doesNotContain(-1);
        assertThat(words).doesNotHaveDuplicates().hasSize(CallKind.values().length);
    }
}
