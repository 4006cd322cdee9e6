package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Bounds are held against plans, and one that a plan exceeds is named. */
class BoundTruthTest {
    private static PlanFigures plan(int kept, int weight, int delivered) {
        CostTerms nothing = new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new PlanFigures(200, delivered, weight, 9, kept, 0, 1, 0, delivered, nothing, 0, new TreeMap<>());
    }

    /** At most 5 appointments and 10 orders; deliveries at most 20, and one less for each appointment kept. */
    private static ProvenBounds bounds() {
        return new ProvenBounds(5, 10, List.of(new ProvenBounds.Line(20, 1)));
    }

    @Test
    void eachBoundThatAPlanExceedsIsNamed() {
        BoundCount count = new BoundCount();

        count.add("best", plan(5, 15, 10), bounds());
        count.add("less", plan(4, 15, 9), bounds());
        count.add("wrong", plan(6, 15, 11), bounds());
        count.add("no time", plan(1, 1, 1), null);

        assertThat(count.faults())
                .containsExactly(
                        "wrong: appointments kept 6, above the bound of 5",
                        "wrong: deliveries 15, above the bound of 14",
                        "wrong: orders 11, above the bound of 10");
        assertThat(count.summary())
                .isEqualTo("4 plans: 3 wrong bounds, 1 plans proven best, 1 without a bound in time.");
    }

    @Test
    void noBoundOfTheProductIsWrongOnAFewProblems() {
        StringWriter out = new StringWriter();

        int status = new CommandLine(new BoundTruth())
                .setOut(new PrintWriter(out))
                .execute("--searches", "12", "--steps", "200");

        assertThat(status).isZero();
        assertThat(out.toString()).contains("12 plans: 0 wrong bounds");
    }
}
