package dev.quarterback.api.error;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer JSON pointer from the body's root
 * @param message what is wrong and what would be right
 */
public record FieldFault(String pointer, String message) {}
