package dev.quarterback.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of a week beside its list of orders: a plant with a name, and two centers, one of whose names is not ASCII. */
final class WeekTables {
    private WeekTables() {}

    /** Writes them to the folder {@code week} in another one, which is given back. */
    static Path write(Path folder) throws IOException {
        Path week = Files.createDirectory(folder.resolve("week"));
        write(week, "problem.csv", "key,value\nname,small\nfirstDay,2019-06-24\nlastDay,2019-06-30\n");
        write(week, "models.csv", "id,weightKg\nM3,1847\n");
        write(week, "yards.csv", "id,name,lat,lon\nFRE,Fremont plant,37.5,-121.9\n");
        write(week, "centers.csv", "id,name,lat,lon,regular\nSEA,Seattle,47.5,-122.3,9\nTOS,Troms\u00F8,69.6,18.9,9\n");
        write(week, "carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,17500\n");
        return week;
    }

    private static void write(Path week, String name, String content) throws IOException {
        Files.writeString(week.resolve(name), content);
    }
}
