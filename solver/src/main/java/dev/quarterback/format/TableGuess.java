package dev.quarterback.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private TableGuess(ForeignTable theirs, Map<String, KnownElements> known) {
        this.theirs = theirs;
        this.known = known;
    }

    /**
     * Writes the proposal into {@code table}.
     *
     * @param known elements of the problem by the name of their list, as far as they can be read
     */
    static void write(ForeignTable theirs, Map<String, KnownElements> known, ObjectNode table) {
        TableGuess guess = new TableGuess(theirs, known);
        guess.assign();
        table.put("from", theirs.name());
        ObjectNode columns = table.putObject("columns");
        theirs.table().columns().forEach(column -> guess.write(column, columns));
        ArrayNode leaveOut = table.putArray("leaveOut");
        guess.others().forEach(leaveOut::add);
        if (leaveOut.isEmpty()) {
            table.remove("leaveOut");
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
            boolean isFree = !sources.containsKey(column) || ColumnKind.of(column) == ColumnKind.LIST;
            if (!taken.containsKey(pair.index()) && isFree) {
                taken.put(pair.index(), column);
                sources.computeIfAbsent(column, one -> new ArrayList<>())
                        .add(new Source(pair.index(), pair.match().reason()));
            }
        }
        sources.values().forEach(own -> own.sort(Comparator.comparingInt(Source::index)));
    }

    private List<String> others() {
        return IntStream.range(0, theirs.columns().size())
                .filter(i -> !theirs.columns().get(i).isBlank())
                .filter(i -> sources.values().stream().flatMap(List::stream).noneMatch(source -> source.index() == i))
                .mapToObj(theirs.columns()::get)
                .toList();
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
            rule.put("reason", String.join("; ", reasons));
        } else if (column.endsWith("Center") && sources.containsKey(column.replace("Center", "Day"))) {
            center(column, columns.putObject(column));
        } else if (theirs.table().required().contains(column)) {
            missing(column, columns.putObject(column));
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
        List<Source> centers = sources.getOrDefault("centers", List.of());
        int day = sources.getOrDefault(column.replace("Center", "Day"), List.of())
                .get(0)
                .index();
        String question =
                "Where? There is a day in " + Shown.text(theirs.columns().get(day)) + ", but no center";
        if (centers.isEmpty()) {
            rule.put("constant", "").put("question", question + ": give a column or a constant.");
            return;
        }
        rule.put("column", theirs.columns().get(centers.get(0).index()));
        rule.put("when", theirs.columns().get(day));
        ValueGuess.add(rule, column, theirs.profiles().get(centers.get(0).index()), elements(column));
        rule.put("question", question + ". If the first choice is meant, delete this line.");
    }

    private void missing(String column, ObjectNode rule) {
        KnownElements elements = elements(column);
        KnownElements yards = column.equals("location") ? known.get("yards") : null;
        if (yards != null && yards.ids().size() == 1 && elements != null) {
            rule.put("constant", yards.ids().get(0));
            rule.put("reason", "no column was recognised; there is one yard only");
        } else {
            rule.put("constant", "");
            rule.put("question", "No column was recognised for it: name one, or give a constant.");
        }
    }
}
