package dev.quarterback.generate;

import java.util.List;

/** The maps that come with the engine; what they rest on stands in {@code datasets/README.md}. */
enum Continent {
    NORTH_AMERICA("north-america.csv"),
    EUROPE("europe.csv"),
    NORWAY("norway.csv"),
    CHINA("china.csv");

    private final String resource;

    Continent(String resource) {
        this.resource = resource;
    }

    /** The towns that have a role, {@code yard} or {@code center}, in the map's order. */
    List<Town> towns(String role) {
        return MapFile.lines(resource).stream()
                .filter(cells -> cells[0].equals(role))
                .map(Continent::town)
                .toList();
    }

    private static Town town(String[] cells) {
        double demand = cells[6].isEmpty() ? 0 : Double.parseDouble(cells[6]);
        return new Town(
                cells[1], cells[2], cells[3], Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), demand);
    }
}
