package dev.quarterback.quarter.comparison;

import dev.quarterback.path.SamplePath;

/**
 * A path that policies meet.
 *
 * @param name the seed that it was made with, or the name of its file; that of no other path of a comparison
 */
public record NamedPath(String name, SamplePath path) {}
