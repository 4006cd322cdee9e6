package dev.quarterback.format;

/**
 * A CSV file that was written.
 *
 * @param name its name within the folder
 * @param rows its rows, the header not counted
 */
public record CsvFile(String name, long rows) {}
