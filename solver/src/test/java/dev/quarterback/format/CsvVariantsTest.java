package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A problem's tables as many programs might write them, and damaged at random. */
class CsvVariantsTest {
    private static final Problem PROBLEM = new ProblemBuilder(
                    "Qu\u00E9bec; \"Q2\", week 26", "2019-06-24", "2019-06-30")
            .model("M3", 1645.25)
            .yard(new Yard("FRE", "Fremont, CA", 37.493, -121.944, 12).withDeparturesOn(LocalDate.of(2019, 6, 30), 3))
            .vessel("GLOVIS", "FRE", "2019-06-21")
            .center(new Center(
                    "LA ROCHELLE",
                    "L'Espace;\nNord",
                    46.179446,
                    -1.104911,
                    new Handovers(5, 2),
                    new TreeMap<>(Map.of(LocalDate.of(2019, 6, 30), new Handovers(0, 0))),
                    60,
                    1))
            .center("SEA", 47.5, -122.25, 40)
            .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of())
                    .withHire(900)
                    .withBusy(new BusyDay(LocalDate.of(2019, 6, 24), 540, 1)))
            .lane("FRE", "SEA", 1300.125, 900)
            .order(Order.of("V1", "M3", "FRE", "SEA", "LA ROCHELLE"))
            .order(Order.of("V2", "M3", "FRE", "LA ROCHELLE").withVessel("GLOVIS"))
            .order(new Order(
                    "V3",
                    "M3",
                    "SEA",
                    null,
                    List.of("SEA"),
                    7,
                    null,
                    List.of(LocalDate.of(2019, 6, 25), LocalDate.of(2019, 6, 26)),
                    new Handover("SEA", LocalDate.of(2019, 6, 28)),
                    null))
            .build();

    @TempDir
    Path exported;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverWroteTheTablesTheProblemIsTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        CsvProblemWriter.write(PROBLEM, exported);
        for (int variant = 0; variant < 25; variant++) {
            clear();
            for (String table : names(exported)) {
                writeVariant(table, random);
            }

            assertThat(CsvProblemReader.read(folder)).isEqualTo(PROBLEM);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damageIsNeverMoreThanErrorsThatNameTheirFile(long seed) throws IOException {
        Random random = new Random(seed);
        CsvProblemWriter.write(PROBLEM, exported);
        for (int mutant = 0; mutant < 125; mutant++) {
            clear();
            List<String> tables = names(exported);
            String damaged = tables.get(random.nextInt(tables.size()));
            for (String table : tables) {
                byte[] bytes = Files.readAllBytes(exported.resolve(table));
                Files.write(folder.resolve(table), table.equals(damaged) ? damage(bytes, random) : bytes);
            }

            assertThat(placesOfErrors()).allMatch(place -> place.matches("[a-z-]+\\.csv.*"));
        }
    }

    private List<String> placesOfErrors() throws IOException {
        try {
            CsvProblemReader.read(folder);
            return List.of();
        } catch (InvalidInputException e) {
            return e.errors().stream().map(InputError::place).toList();
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> damaged = Arrays.copyOf(bytes, at);
            case 1 -> damaged[at] = (byte) random.nextInt(256);
            case 2 -> damaged[at] = (byte) "\",;\n\r\t'\\ 0\0".charAt(random.nextInt(11));
            case 3 -> damaged = Arrays.copyOfRange(bytes, at, bytes.length);
            case 4 -> random.nextBytes(damaged);
            default -> {
                for (int i = 0; i < 4; i++) {
                    damaged[i] = (byte) random.nextInt(256);
                }
            }
        }
        return damaged;
    }

    private void clear() throws IOException {
        for (String name : names(folder)) {
            Files.delete(folder.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes an exported table with another separator, other line ends, quotes, empty cells and rows, and packed. */
    private void writeVariant(String table, Random random) throws IOException {
        char separator = ",;\t|".charAt(random.nextInt(4));
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        boolean isQuoted = random.nextBoolean();
        int emptyColumns = random.nextInt(3);
        StringBuilder text = new StringBuilder("\uFEFF".repeat(random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            text.append("sep=").append(separator).append(lineEnd);
        }
        for (List<String> row : rows(table)) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(List.of("", "", "").subList(0, emptyColumns));
            cells.replaceAll(cell -> isQuoted || cell.matches("(?s).*[,;\\t|\"\\r\\n].*")
                    ? "\"" + cell.replace("\"", "\"\"") + "\""
                    : cell);
            text.append(String.join(String.valueOf(separator), cells)).append(lineEnd);
            if (random.nextInt(4) == 0) {
                text.append(random.nextBoolean() ? "" : String.valueOf(separator))
                        .append(lineEnd);
            }
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        String name = random.nextBoolean() ? table : table.toUpperCase(Locale.ROOT);
        Files.write(
                folder.resolve(random.nextInt(4) == 0 ? name + ".gz" : name),
                random.nextInt(3) == 0 ? CsvTables.gzip(bytes) : bytes);
    }

    private List<List<String>> rows(String table) throws IOException {
        return CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(exported.resolve(table).toFile())
                .readAll();
    }
}
