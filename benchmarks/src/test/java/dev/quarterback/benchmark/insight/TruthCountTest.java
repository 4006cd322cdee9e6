package dev.quarterback.benchmark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.Change;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.ExplanationKind;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FITS is on site, where one can be handed over; NEVER is in a yard without carriers. */
class TruthCountTest {
    private static final Problem PROBLEM = new ProblemBuilder("day", "2019-06-24", "2019-06-24")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 1)
            .order(Order.of("FITS", "M3", "SEA", "SEA"))
            .order(Order.of("NEVER", "M3", "FRE", "SEA"))
            .build();
    private static final Plan NONE = new Plan(
            "day", List.of(), List.of(), List.of(new Undelivered("FITS", ""), new Undelivered("NEVER", "")), null);

    private static TruthCount count(String order, ExplanationKind kind, Remedy... remedies) {
        Order found = PROBLEM.orders().stream()
                .filter(one -> one.id().equals(order))
                .findAny()
                .orElseThrow();
        TruthCount count = new TruthCount();
        count.add(
                PROBLEM,
                NONE,
                new Explanation(
                        found,
                        kind,
                        ReasonCode.NOT_PLACED,
                        "told",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(remedies)));
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, IMPOSSIBLE, ''",
        "NEVER, OPEN, ''",
        "NEVER, CROWDED_OUT, day NEVER crowded-out (told): but it is impossible",
        "FITS, OPEN, ''",
        "FITS, IMPOSSIBLE, day FITS impossible (told): but it is one that fits",
        "FITS, CROWDED_OUT, day FITS crowded-out (told): but it is one that fits",
    })
    void whatIsSaidIsHeldAgainstTryingEverything(String order, ExplanationKind kind, String fault) {
        TruthCount count = count(order, kind);

        assertThat(String.join("\n", count.faults())).isEqualTo(fault);
        assertThat(count.all()).isEqualTo(1);
    }

    @Test
    void aRemedyThatDoesNotLetTheOrderInIsCounted() {
        Remedy nothing = new Remedy("nothing", Change.of(), List.of(), List.of(), List.of());

        assertThat(count("FITS", ExplanationKind.OPEN, nothing).table())
                .contains("| open | 1 | 1 | 1 |", "| impossible | 0 | 0 | 0 |");
    }
}
