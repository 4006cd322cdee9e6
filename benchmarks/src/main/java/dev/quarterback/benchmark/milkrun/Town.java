package dev.quarterback.benchmark.milkrun;

/** A town where a yard or a center may be; its id is the code of its airport. */
record Town(String id, String name, double lat, double lon) {}
