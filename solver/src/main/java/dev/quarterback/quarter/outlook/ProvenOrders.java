package dev.quarterback.quarter.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders that cannot be exceeded, by a short proof.
 *
 * @param most the number; null when nothing could be proven
 * @param warnings why nothing is proven, or nothing better
 */
public record ProvenOrders(@Nullable Long most, List<String> warnings) {
    public ProvenOrders {
        warnings = List.copyOf(warnings);
    }
}
