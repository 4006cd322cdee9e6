package dev.quarterback.replanning;

import dev.quarterback.change.Change;

/** A change to try, by a name. */
public record Scenario(String name, Change change) {}
