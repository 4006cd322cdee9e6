package dev.quarterback.report;

/** Something told of how a plan was made and measured, such as its time or seed. */
public record Fact(String name, String value) {}
