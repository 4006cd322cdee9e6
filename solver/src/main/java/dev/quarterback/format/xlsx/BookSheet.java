package dev.quarterback.format.xlsx;

/**
 * A sheet of a book.
 *
 * @param name as its tab shows it
 * @param part the part of the book that holds it
 */
public record BookSheet(String name, String part) {}
