package dev.quarterback.problem;

/**
 * A drive between two sites that is known; it also holds for the way back unless that is a lane of its own.
 *
 * @param from id of a yard or center
 * @param to id of another yard or center
 * @param km distance
 * @param minutes driving time
 */
public record Lane(String from, String to, double km, int minutes) {}
