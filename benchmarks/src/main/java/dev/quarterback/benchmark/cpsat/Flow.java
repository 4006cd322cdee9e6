package dev.quarterback.benchmark.cpsat;

/**
 * Vehicles that are alike to trips and lots: where they come from, when they leave, where and when they arrive.
 *
 * @param yard id of the yard
 * @param model id of the vehicle's model
 * @param departure departure day of the trip
 * @param center id of the center
 * @param arrival arrival day at the center
 */
record Flow(String yard, String model, int departure, String center, int arrival) {}
