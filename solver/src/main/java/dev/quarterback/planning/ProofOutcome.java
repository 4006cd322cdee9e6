package dev.quarterback.planning;

import dev.quarterback.bound.ProvenBounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proof has come to.
 *
 * @param bounds the best bounds; null when there are none
 * @param complete whether it had ended by itself, since all was proven or tries brought nothing better
 * @param warnings why there is no bound, or none better
 */
public record ProofOutcome(@Nullable ProvenBounds bounds, boolean complete, List<String> warnings) {

    public ProofOutcome {
        warnings = List.copyOf(warnings);
    }
}
