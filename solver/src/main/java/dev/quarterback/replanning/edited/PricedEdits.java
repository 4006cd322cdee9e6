package dev.quarterback.replanning.edited;

import dev.quarterback.check.Violation;
import java.util.List;

/**
 * Edits of a plan with what they break and cost.
 *
 * @param each in their order
 * @param brokenTogether the rules that the plan breaks with all of them and that are told of none
 */
record PricedEdits(List<PricedEdit> each, List<Violation> brokenTogether) {
    PricedEdits {
        each = List.copyOf(each);
        brokenTogether = List.copyOf(brokenTogether);
    }
}
