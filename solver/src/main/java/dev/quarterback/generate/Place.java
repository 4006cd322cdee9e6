package dev.quarterback.generate;

/**
 * A place of a map: a yard or a delivery center before it has any capacity.
 *
 * @param region state, province or country
 * @param demand how much of all demand is here, in parts of any sum; 0 at a yard
 */
record Place(String id, String name, String region, double lat, double lon, double demand) {}
