package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Weights;
import dev.quarterback.replanning.edited.PricedEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTextTest {
    @Test
    void anEditThatWasNotPricedSaysSo() {
        PricedEdit edit = new PricedEdit("order E: taken out", List.of(), List.of(), null);

        assertThat(new EditsText(Weights.DEFAULT).told(edit))
                .containsExactly("alone: not told, as there are more than 1,000 edits");
    }
}
