package dev.quarterback.replanning.edited;

/**
 * Where something was edited.
 *
 * @param cell for people: {@code deliveries!F17}; the name of the sheet where a row was deleted
 * @param pointer for programs: {@code /deliveries/F17}
 */
public record EditedCell(String cell, String pointer) {}
