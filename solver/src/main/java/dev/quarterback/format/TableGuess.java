package dev.quarterback.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Proposes the map of one table: which column of theirs is which of ours, and how its values are read. */
final class TableGuess {
    private final ForeignTable theirs;
    private final Map<String, KnownElements> known;

    /** For each of our columns the numbers of theirs, with why. */
    private final Map<String, List<Source>> sources = new LinkedHashMap<>();

    /** A column of theirs and why it is taken for one of ours. */
    private record Source(int index, String reason) {}

    /** A column of theirs that may be one of ours. */
    private record Pair(int index, ColumnWords.Match match) {}

    /** For each of our columns the number of theirs that it may be, though no word says so. */
    private final Map<String, Integer> likely = new HashMap<>();

    private OtherColumns others;

    private TableGuess(ForeignTable theirs, Map<String, KnownElements> known) {
        this.theirs = theirs;
        this.known = known;
        this.others = new OtherColumns(theirs, List.of());
    }

    /**
     * Writes the proposal into {@code table}; gives the columns that were not recognised, each of which is a question there.
     *
     * @param known elements of the problem by the name of their list, as far as they can be read
     */
    static List<String> write(ForeignTable theirs, Map<String, KnownElements> known, ObjectNode table) {
        TableGuess guess = new TableGuess(theirs, known);
        guess.assign();
        List<Integer> unknown = guess.notRecognised();
        guess.others = new OtherColumns(theirs, unknown);
        guess.assignLikely();
        guess.writeTotals(table);
        ObjectNode columns = table.putObject("columns");
        theirs.table().columns().forEach(column -> guess.write(column, columns));
        guess.writeOthers(table);
        return unknown.stream().map(theirs.columns()::get).toList();
    }

    /** Rows of totals are none of the table's: they lack what each of those has. */
    private void writeTotals(ObjectNode table) {
        List<Integer> needed = theirs.table().required().stream()
                .flatMap(column -> sources.containsKey(column)
                        ? sources.getOrDefault(column, List.of()).stream()
                                .limit(1)
                                .map(Source::index)
                        : Stream.ofNullable(likely.get(column)))
                .toList();
        theirs.shapes().totals(needed).ifPresent(totals -> {
            String rows = theirs.shapes().told(totals.rows()) + " with "
                    + Shown.text(totals.rows().sample()) + (totals.rows().count() == 1 ? " looks" : " look")
                    + " like totals";
            Integer column = totals.column();
            if (column == null) {
                Questions.add(
                        table,
                        rows + ", but no column is empty in such rows alone, which when could name. Take them out"
                                + " of the list, or delete this line if they are none.");
                return;
            }
            String gate = theirs.columns().get(column);
            table.put("when", gate);
            Questions.add(
                    table,
                    rows + ": rows without " + Shown.text(gate) + " are passed over (when). If that is right, delete"
                            + " this line; if they are to be read, delete when too.");
        });
    }

    /** What a column without a word is good for only the user knows: left out without a word it might be missed. */
    private void writeOthers(ObjectNode table) {
        List<String> days = theirs.table().columns().stream()
                .filter(column -> ColumnKind.of(column) == ColumnKind.DAY && !sources.containsKey(column))
                .toList();
        if (!others.left().isEmpty()) {
            ObjectNode asked = table.putObject("notRecognised");
            others.left().forEach(index -> asked.put(theirs.columns().get(index), others.question(index, known, days)));
        }
    }

    /** The best pairs first; a column of ours that is a list may take several. */
    private void assign() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < theirs.columns().size(); i++) {
            for (ColumnWords.Match match :
                    ColumnWords.columns(theirs.table(), theirs.columns().get(i))) {
                pairs.add(new Pair(i, match));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> pair.match().score()).reversed());
        Map<Integer, String> taken = new HashMap<>();
        for (Pair pair : pairs) {
            String column = pair.match().column();
            boolean isFree =
                    !sources.containsKey(column) || ColumnKind.of(column).isList();
            if (!taken.containsKey(pair.index()) && isFree) {
                taken.put(pair.index(), column);
                sources.computeIfAbsent(column, one -> new ArrayList<>())
                        .add(new Source(pair.index(), pair.match().reason()));
            }
        }
        sources.values().forEach(own -> own.sort(Comparator.comparingInt(Source::index)));
    }

    private List<Integer> notRecognised() {
        return IntStream.range(0, theirs.columns().size())
                .filter(i -> !theirs.columns().get(i).isBlank())
                .filter(i -> sources.values().stream().flatMap(List::stream).noneMatch(source -> source.index() == i))
                .boxed()
                .toList();
    }

    /** What must be there may be a column that no word is known for; one that has known values goes first. */
    private void assignLikely() {
        for (boolean areKnown : new boolean[] {true, false}) {
            for (String column : theirs.table().required()) {
                KnownElements elements = elements(column);
                boolean isOpen =
                        !sources.containsKey(column) && !likely.containsKey(column) && onlyYard(column) == null;
                if (isOpen && elements != null) {
                    others.takeLikely(elements, areKnown).ifPresent(index -> likely.put(column, index));
                }
            }
        }
    }

    /** The yard that all orders must be at; null where there are several. */
    private @Nullable String onlyYard(String column) {
        KnownElements yards = column.equals("location") ? known.get("yards") : null;
        return yards != null && yards.ids().size() == 1 && known.containsKey("sites")
                ? yards.ids().get(0)
                : null;
    }

    private void write(String column, ObjectNode columns) {
        List<Source> own = sources.getOrDefault(column, List.of());
        if (!own.isEmpty()) {
            ObjectNode rule = columns.putObject(column);
            name(rule, own);
            ColumnProfile profile = profile(own);
            List<String> reasons = new ArrayList<>();
            reasons.add(own.get(0).reason());
            reasons.addAll(ValueGuess.add(rule, column, profile, elements(column)));
            writeGate(rule, column, own.get(0).index());
            writeAbsence(rule, column, own);
            rule.put("reason", String.join("; ", reasons));
        } else if (column.endsWith("Center") && sources.containsKey(column.replace("Center", "Day"))) {
            center(column, columns.putObject(column));
        } else if (theirs.table().required().contains(column)) {
            missing(column, columns.putObject(column));
        }
    }

    /** A center counts with its day only, and a day with its center. */
    private void writeGate(ObjectNode rule, String column, int index) {
        String other = column.endsWith("Center") ? column.replace("Center", "Day") : column.replace("Day", "Center");
        if (other.equals(column) || !sources.containsKey(other)) {
            return;
        }
        int partner = sources.getOrDefault(other, List.of()).get(0).index();
        theirs.shapes().without(index, partner).ifPresent(rows -> {
            String name = theirs.columns().get(partner);
            rule.put("when", name);
            Questions.add(
                    rule,
                    theirs.shapes().told(rows) + (rows.count() == 1 ? " has" : " have") + " something here and"
                            + " nothing in " + Shown.text(name)
                            + ": it counts only where that is filled (when). If that is"
                            + " right, delete this line.");
        });
    }

    /** The first and the last day of an absence are no list of its days. */
    private void writeAbsence(ObjectNode rule, String column, List<Source> own) {
        List<String> names =
                own.stream().map(source -> theirs.columns().get(source.index())).toList();
        if (column.equals("unavailableDays") && Questions.areEndsOfSpans(names)) {
            Questions.add(
                    rule,
                    "Are these the first and the last day of an absence? Then the days between are not read, since each"
                            + " day counts that is named: give a column that lists them all. If each is a day by itself,"
                            + " delete this line.");
        }
    }

    private void name(ObjectNode rule, List<Source> own) {
        if (own.size() == 1) {
            rule.put("column", theirs.columns().get(own.get(0).index()));
        } else {
            ArrayNode names = rule.putArray("columns");
            own.forEach(source -> names.add(theirs.columns().get(source.index())));
        }
    }

    private ColumnProfile profile(List<Source> own) {
        if (own.size() == 1) {
            return theirs.profiles().get(own.get(0).index());
        }
        ColumnProfile all = new ColumnProfile();
        own.forEach(source ->
                theirs.profiles().get(source.index()).values().forEach(value -> all.add(value, RawTable.Kind.TEXT)));
        return all;
    }

    private @Nullable KnownElements elements(String column) {
        return switch (column) {
            case "model" -> known.get("models");
            case "centers", "center", "appointmentCenter", "plannedCenter", "arrivalCenter" -> known.get("centers");
            case "yard" -> known.get("yards");
            case "location", "from", "to" -> known.get("sites");
            case "vessel" -> known.get("vessels");
            case "carrier" -> known.get("carriers");
            default -> null;
        };
    }

    /** A day without a center: the first choice may be meant, which the values cannot tell. */
    private void center(String column, ObjectNode rule) {
        Integer center = sources.containsKey("centers")
                ? Integer.valueOf(sources.get("centers").get(0).index())
                : likely.get("centers");
        String day = theirs.columns()
                .get(sources.getOrDefault(column.replace("Center", "Day"), List.of())
                        .get(0)
                        .index());
        String question = "Where? There is a day in " + Shown.text(day) + ", but no center";
        String gate = " It counts where that column, named as when, is filled.";
        if (center == null) {
            rule.put("when", day).put("question", question + ": give column or constant." + gate);
            return;
        }
        rule.put("column", theirs.columns().get(center)).put("when", day);
        ValueGuess.add(rule, column, theirs.profiles().get(center), elements(column));
        String fill = rule.has("values") && rule.has("question") ? " and its values are filled in" : "";
        rule.put("question", question + ". If the first choice is meant" + fill + ", delete this line." + gate);
    }

    private void missing(String column, ObjectNode rule) {
        KnownElements elements = elements(column);
        String yard = onlyYard(column);
        if (yard != null) {
            rule.put("constant", yard);
            rule.put("reason", "no column was recognised; there is one yard only");
            return;
        }
        Integer index = likely.get(column);
        if (index == null || elements == null) {
            rule.put(
                    "question",
                    "No column was recognised for it. Give column, the name of one of theirs, with values if it has"
                            + " codes; or constant, the same for all rows.");
            return;
        }
        ColumnProfile profile = theirs.profiles().get(index);
        rule.put("column", theirs.columns().get(index));
        ValueGuess.add(rule, column, profile, elements);
        String fill = rule.has("values")
                ? " say in values which of " + String.join(", ", elements.ids()) + " each is, and"
                : "";
        rule.put(
                "question",
                "No column was recognised for it. This one has few values that repeat, such as "
                        + OtherColumns.samples(profile) + ". If it is meant," + fill
                        + " delete this line; if not, name another one, or give constant in place of column and values.");
    }
}
