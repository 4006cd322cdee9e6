package dev.quarterback.benchmark.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads what is known of published problems: CSV, a column for each component of {@link PublishedProblem}. */
public final class PublishedValues {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private PublishedValues() {}

    /**
     * The problems in the order of the file.
     *
     * @throws IOException when the file cannot be read or holds something else
     */
    public static List<PublishedProblem> read(Path file) throws IOException {
        try (MappingIterator<PublishedProblem> rows = MAPPER.readerFor(PublishedProblem.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file))) {
            return List.copyOf(rows.readAll());
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }
}
