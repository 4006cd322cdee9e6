package dev.quarterback.generate;

/**
 * A town of a map: where a yard or a delivery center is, before it has any capacity.
 *
 * @param region state, province or country
 * @param demand how much of all demand is here, in parts of any sum; 0 at a yard
 */
record Town(String id, String name, String region, double lat, double lon, double demand) {}
