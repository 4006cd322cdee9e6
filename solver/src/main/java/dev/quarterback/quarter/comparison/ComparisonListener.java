package dev.quarterback.quarter.comparison;

import dev.quarterback.quarter.PolicyKind;

/** Is told of each part of a comparison that is finished, by one thread at a time. */
public interface ComparisonListener {
    /** A policy has played a path, or had before. */
    void played(String path, PolicyKind policy, PolicyOutcome outcome);

    /** What was possible on a path is found and proven, or was before. */
    void lookedBack(String path, HindsightOutcome outcome);
}
