package dev.quarterback.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maps that come with the engine; what they rest on stands in {@code datasets/README.md}. */
enum Continent {
    NORTH_AMERICA("north-america.csv"),
    EUROPE("europe.csv");

    private final String resource;

    Continent(String resource) {
        this.resource = resource;
    }

    /** The towns that have a role, {@code yard} or {@code center}, in the map's order. */
    List<Town> towns(String role) {
        try (InputStream in = Continent.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(present(in), StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(role))
                    .map(Continent::town)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream present(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException("The jar lacks " + resource + ".");
        }
        return in;
    }

    private static Town town(String[] cells) {
        double demand = cells[6].isEmpty() ? 0 : Double.parseDouble(cells[6]);
        return new Town(
                cells[1], cells[2], cells[3], Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), demand);
    }
}
