package dev.quarterback.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Weights;
import dev.quarterback.replanning.edited.EditedCell;
import dev.quarterback.replanning.edited.Price;
import dev.quarterback.replanning.edited.PricedEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditsTextTest {
    private static final Price NOTHING = new Price(0, 0, 0, new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0), 0);
    private static final List<Violation> BROKEN =
            List.of(new Violation(Rule.CENTER_HANDOVERS, "center SEA on 2019-06-24", "5 handovers, at most 4"));

    @Test
    void anEditThatWasNotPricedSaysSo() {
        PricedEdit edit = new PricedEdit("order E: taken out", List.of(), List.of(), null);

        assertThat(new EditsText(Weights.DEFAULT).told(edit))
                .containsExactly("alone: not told, as there are more than 1,000 edits");
    }

    @Test
    void whatOnlyAllEditsTogetherBreakStandsUnderTheirPrice() {
        PricedEdit edit =
                new PricedEdit("order E: taken out", List.of(new EditedCell("deliveries", "")), List.of(), NOTHING);

        assertThat(new EditsText(Weights.DEFAULT).lines(List.of(edit), BROKEN, NOTHING, null))
                .containsExactly(
                        "Edited by hand, 1 time:",
                        "  deliveries: order E: taken out",
                        "    alone: deliveries 0, appointments kept 0, cost 0",
                        "All edits, before anything is planned around them: deliveries 0, appointments kept 0, cost 0",
                        "    breaks too many handovers: 5 handovers, at most 4; what was not edited gives way",
                        "");
    }

    @Test
    void programsGetItToo() {
        ObjectNode json = JsonMapper.shared().createObjectNode();

        EditsJson.addTo(json, List.of(), BROKEN, NOTHING, null);

        assertThat(json.get("brokenTogether").toString())
                .isEqualTo("[{\"rule\":\"too many handovers\",\"message\":\"5 handovers, at most 4\"}]");
    }
}
