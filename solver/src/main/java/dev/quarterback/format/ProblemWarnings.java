package dev.quarterback.format;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What is valid in a problem but hardly meant: two ids that differ in nothing but case, blanks or characters that look
 * the same, so that one vehicle would be delivered twice or a center's handovers counted twice; and what {@link
 * VesselWarnings} has.
 */
public final class ProblemWarnings {
    /** Warnings of a kind that are listed at most. */
    static final int LISTED = 20;

    private final Function<Spot, Place> places;
    private final List<InputWarning> warnings = new ArrayList<>();
    private int more;

    private ProblemWarnings(Function<Spot, Place> places) {
        this.places = places;
    }

    /** Ids that have to differ, with where each is. */
    private record Ids(String what, int size, IntFunction<String> id, IntFunction<Spot> spot) {}

    /** The warnings of a problem; places are those of its JSON. The last one of a kind counts those that are not listed. */
    public static List<InputWarning> of(Problem problem) {
        return of(problem, Spot::place);
    }

    /** The warnings of a problem whose elements are at {@code places}. */
    static List<InputWarning> of(Problem problem, Function<Spot, Place> places) {
        ProblemWarnings found = new ProblemWarnings(places);
        found.check(ids("a model", "models", problem.models(), Model::id));
        found.check(sites(problem));
        found.check(ids("a vessel", "vessels", problem.vessels(), Vessel::id));
        found.check(ids("a carrier", "carriers", problem.carriers(), Carrier::id));
        found.check(ids("a vehicle", "orders", problem.orders(), Order::id));
        return Stream.concat(found.listed().stream(), VesselWarnings.of(problem, places).stream())
                .toList();
    }

    private static <T> Ids ids(String what, String section, List<T> elements, Function<T, String> id) {
        return new Ids(what, elements.size(), i -> id.apply(elements.get(i)), i -> new Spot(section, i));
    }

    private static Ids sites(Problem problem) {
        int yards = problem.yards().size();
        return new Ids(
                "a site",
                yards + problem.centers().size(),
                i -> i < yards
                        ? problem.yards().get(i).id()
                        : problem.centers().get(i - yards).id(),
                i -> i < yards ? new Spot("yards", i) : new Spot("centers", i - yards));
    }

    /** Looks closer only at ids whose hashes come again; a million ids take 16 MB that way. */
    private void check(Ids ids) {
        long[] hashes = new long[ids.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = LookAlike.hashOfKey(ids.id().apply(i));
        }
        Set<Long> repeated = repeated(hashes.clone());
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < hashes.length && !repeated.isEmpty(); i++) {
            if (repeated.contains(hashes[i])) {
                Integer first = firsts.putIfAbsent(LookAlike.key(ids.id().apply(i)), i);
                if (first != null) {
                    warn(ids, first, i);
                }
            }
        }
    }

    private static Set<Long> repeated(long[] hashes) {
        Arrays.sort(hashes);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                repeated.add(hashes[i]);
            }
        }
        return repeated;
    }

    private void warn(Ids ids, int first, int second) {
        if (warnings.size() == LISTED) {
            more++;
            return;
        }
        String id = ids.id().apply(second);
        String earlier = ids.id().apply(first);
        Place place = places.apply(ids.spot().apply(second));
        warnings.add(new InputWarning(
                place.text(),
                place.pointer(),
                "id " + Shown.text(id) + " is that of "
                        + places.apply(ids.spot().apply(first)).text() + ", "
                        + Shown.text(earlier) + ", but for " + difference(id, earlier) + "; is " + ids.what()
                        + " there twice?"));
    }

    private static String difference(String id, String earlier) {
        boolean sameLetters = id.equalsIgnoreCase(earlier);
        String letters = LookAlike.withoutBlanks(id);
        if (sameLetters) {
            return "the case of letters";
        } else if (letters.equals(LookAlike.withoutBlanks(earlier))) {
            return "blanks";
        } else if (LookAlike.areBlanksAndCaseApart(id, earlier)) {
            return "blanks and the case of letters";
        }
        return "characters that look the same: " + LookAlike.difference(id, earlier);
    }

    private List<InputWarning> listed() {
        if (more > 0) {
            warnings.add(new InputWarning("orders", "/orders", "and " + more + " more ids that differ in as little"));
        }
        return warnings;
    }
}
