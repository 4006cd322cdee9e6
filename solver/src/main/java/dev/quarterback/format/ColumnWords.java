package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that people use for tables and columns, in several languages; {@code column-words.txt} has them. */
final class ColumnWords {
    /** How well a name fits where it is the word itself. */
    static final int EXACT = 100;

    private static final int PART = 50;
    private static final int PER_TOKEN = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LINE = Pattern.compile("([a-z-]+)(?:\\.([A-Za-z]+))?: (.*)");

    /** They say nothing about a column. */
    private static final Set<String> FILLERS = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "del", "der", "die", "das", "of", "the", "van", "het", "n", "no",
            "nr");

    private static final List<Word> WORDS = read();

    private ColumnWords() {}

    /** A word for a column of a table, or for the table when {@code column} is empty. */
    private record Word(String table, String column, Locale language, String text, List<String> tokens) {}

    /**
     * What a name seems to mean.
     *
     * @param column the column of ours
     * @param score how sure that is, up to {@link #EXACT}
     * @param reason why, for people
     */
    record Match(String column, int score, String reason) {}

    private static List<Word> read() {
        List<Word> words = new ArrayList<>();
        try (InputStream in = ColumnWords.class.getResourceAsStream("column-words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> addTo(words, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }

    private static void addTo(List<Word> words, String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("column-words.txt: " + line);
        }
        String column = parts.group(2) == null ? "" : parts.group(2);
        for (String language : parts.group(3).split("; ", -1)) {
            Locale locale = Locale.forLanguageTag(language.substring(0, 2));
            for (String word : language.substring(3).split(", ", -1)) {
                words.add(new Word(parts.group(1), column, locale, word, tokens(word)));
            }
        }
    }

    /** The words of a text without case, accents, and what says nothing. */
    static List<String> tokens(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        List<String> all = Arrays.stream(APART.split(plain))
                .filter(token -> !token.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(token -> !FILLERS.contains(token)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The columns of a table that a name may mean, the likeliest first. */
    static List<Match> columns(ProblemTable table, String name) {
        if (table.column(name).isPresent()) {
            return List.of(new Match(table.column(name).orElseThrow(), EXACT + 1, "it has our name"));
        }
        List<String> tokens = tokens(name);
        return WORDS.stream()
                .filter(word ->
                        word.table().equals(table.section()) && !word.column().isEmpty())
                .map(word -> new Match(word.column(), score(word, tokens), reason(word)))
                .filter(match -> match.score() > 0)
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .toList();
    }

    private static String reason(Word word) {
        return Shown.text(word.text()) + " is a word for it (" + word.language().getDisplayLanguage(Locale.ENGLISH)
                + ")";
    }

    /** How well a name of a file or sheet fits a table. */
    static int table(ProblemTable table, String name) {
        List<String> tokens = tokens(name);
        Optional<Integer> best = WORDS.stream()
                .filter(word ->
                        word.table().equals(table.section()) && word.column().isEmpty())
                .map(word -> score(word, tokens))
                .max(Comparator.naturalOrder());
        return best.orElse(0);
    }

    private static int score(Word word, List<String> tokens) {
        if (word.tokens().equals(tokens)) {
            return EXACT;
        }
        if (!tokens.isEmpty() && tokens.containsAll(word.tokens())) {
            return Math.min(EXACT - 1, PART + PER_TOKEN * word.tokens().size());
        }
        boolean hasNoBlanks = word.language().getLanguage().equals("zh");
        return hasNoBlanks
                        && word.text().length() > 1
                        && String.join("", tokens).contains(word.text())
                ? PART
                : 0;
    }
}
