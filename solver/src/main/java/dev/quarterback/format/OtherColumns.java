package dev.quarterback.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a user's table that no word is known for: what their values look like, and what they may be. */
final class OtherColumns {
    /** Values that are named. */
    private static final int SAMPLES = 3;

    private final ForeignTable theirs;
    private final List<Integer> left;

    /** Of the columns with these numbers. */
    OtherColumns(ForeignTable theirs, List<Integer> numbers) {
        this.theirs = theirs;
        this.left = new ArrayList<>(numbers);
    }

    /**
     * Takes out the column whose few values repeat, as references do, and are ids or names most often; empty for none.
     *
     * @param areKnown whether there must be such values
     */
    Optional<Integer> takeLikely(KnownElements ids, boolean areKnown) {
        Optional<Integer> likely = left.stream()
                .filter(index -> mayRefer(profile(index)))
                .filter(index -> !areKnown || known(profile(index), ids) > 0)
                .max(Comparator.<Integer>comparingLong(index -> known(profile(index), ids))
                        .thenComparing(index -> profile(index).values().size()));
        likely.ifPresent(index -> left.remove(index));
        return likely;
    }

    private static boolean mayRefer(ColumnProfile profile) {
        int values = profile.values().size();
        return values > 1
                && profile.hasFewValues()
                && profile.filled() >= 2 * values
                && !profile.arePlainNumbers()
                && !areDays(profile);
    }

    private static long known(ColumnProfile profile, KnownElements ids) {
        return profile.values().stream()
                .filter(value -> ids.find(value) != null)
                .count();
    }

    private static boolean areDays(ColumnProfile profile) {
        return !profile.isEmpty()
                && (profile.areOurDays() || !profile.days().left().isEmpty());
    }

    private ColumnProfile profile(int index) {
        return theirs.profiles().get(index);
    }

    /** Those that are left, in the order of their table. */
    List<Integer> left() {
        return List.copyOf(left);
    }

    /**
     * What is to be settled about a column.
     *
     * @param known elements of the problem by the name of their list
     * @param days columns of ours for days that are filled from none yet
     */
    String question(int index, Map<String, KnownElements> known, List<String> days) {
        ColumnProfile profile = profile(index);
        String what;
        if (profile.isEmpty()) {
            what = "All its cells are empty.";
        } else if (areDays(profile)) {
            what = "Days, such as " + samples(profile)
                    + (days.isEmpty() ? "." : ": " + String.join(", or ", days) + "?");
        } else {
            what = elements(profile, known)
                    .map(ids -> "Ids or names of " + ids.what() + ", such as " + samples(profile) + ".")
                    .orElse("Such as " + samples(profile) + ".");
        }
        return what + " Read it in columns, or put it into leaveOut; then delete this line.";
    }

    private static Optional<KnownElements> elements(ColumnProfile profile, Map<String, KnownElements> known) {
        return known.values().stream()
                .filter(ids -> known(profile, ids) > 0)
                .max(Comparator.comparingLong((KnownElements ids) -> known(profile, ids))
                        .thenComparing(KnownElements::what));
    }

    /** The first values, for people. */
    static String samples(ColumnProfile profile) {
        return profile.values().stream().limit(SAMPLES).map(Shown::text).collect(Collectors.joining(", "));
    }
}
