package dev.quarterback.benchmark.cpsat;

import dev.quarterback.trip.Tour;
import java.util.List;

/**
 * A way that a carrier of a yard may take.
 *
 * @param stops ids of the centers, in their order
 */
record CandidateTour(List<String> stops, Tour tour) {}
