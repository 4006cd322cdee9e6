package dev.quarterback.format;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table is laid out, as far as its first lines tell.
 *
 * @param separator what stands between its cells
 * @param namesSeparator whether its first line is {@code sep=;} or the like, which tells Excel the separator
 * @param headerLine the line with the names of the columns, from 1; 0 when there is none
 * @param firstLine the first line that is neither empty nor {@code sep=}; 0 when there is none
 */
record CsvLayout(char separator, boolean namesSeparator, int headerLine, int firstLine) {

    /** Lines within which a header is looked for. */
    static final int LOOKED_AT = 20;

    /** What may separate cells; where all fit alike, the first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final Pattern NAMED_SEPARATOR =
            Pattern.compile("\"?sep=([^\\s\\p{Alnum}\"]|\\t)\"?[,;\\t|]*", Pattern.CASE_INSENSITIVE);

    /** The layout of a table that starts with {@code lines}: its header is the line that names its columns. */
    static CsvLayout of(List<String> lines, ProblemTable table) {
        return of(lines, table, false);
    }

    /** The same of a user's table, above whose header there may be titles: it is the line that names most columns. */
    static CsvLayout foreign(List<String> lines, ProblemTable names) {
        return of(lines, names, true);
    }

    private static CsvLayout of(List<String> lines, ProblemTable table, boolean hasTitles) {
        Matcher named = NAMED_SEPARATOR.matcher(lines.isEmpty() ? "" : lines.get(0));
        boolean namesSeparator = named.matches();
        List<Character> separators = namesSeparator
                ? Stream.concat(Stream.of(named.group(1).charAt(0)), SEPARATORS.stream())
                        .toList()
                : SEPARATORS;
        int first = firstFilled(lines, namesSeparator ? 1 : 0);
        int header = hasTitles ? fullest(lines, separators, table) : header(lines, first, separators, table);
        char separator = best(lines.isEmpty() ? "" : lines.get(header < 0 ? first : header), separators, table);
        return new CsvLayout(separator, namesSeparator, header + 1, first + 1);
    }

    /** The first line that names most columns; -1 when none names any. */
    private static int fullest(List<String> lines, List<Character> separators, ProblemTable table) {
        int fullest = -1;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            int named = columns(lines.get(i), best(lines.get(i), separators, table), table);
            if (named > most) {
                most = named;
                fullest = i;
            }
        }
        return fullest;
    }

    private static int firstFilled(List<String> lines, int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> !lines.get(i).matches("[\\s,;|\"]*"))
                .findFirst()
                .orElse(lines.size() - 1);
    }

    /** The first line, unless it names next to nothing and a later one has all columns that must be there. */
    private static int header(List<String> lines, int first, List<Character> separators, ProblemTable table) {
        if (first < 0) {
            return -1;
        }
        int named = columns(lines.get(first), best(lines.get(first), separators, table), table);
        if (named > 1) {
            return first;
        }
        return IntStream.range(first, lines.size())
                .filter(i -> columnsIn(lines.get(i), best(lines.get(i), separators, table), table)
                        .containsAll(table.required()))
                .findFirst()
                .orElse(named == 1 ? first : -1);
    }

    /** The separator that makes most names of columns out of a line. */
    private static char best(String line, List<Character> separators, ProblemTable table) {
        char best = separators.get(0);
        for (char separator : separators) {
            if (columns(line, separator, table) > columns(line, best, table)) {
                best = separator;
            }
        }
        return best;
    }

    private static int columns(String line, char separator, ProblemTable table) {
        return columnsIn(line, separator, table).size();
    }

    private static Set<String> columnsIn(String line, char separator, ProblemTable table) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator))))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .flatMap(cell -> table.column(cell).stream())
                .collect(Collectors.toSet());
    }
}
