package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds carriers like an existing one: of its yard, size and duty time, with no off days and nothing to do apart from the
 * plan.
 *
 * @param count how many
 * @param like id of the existing carrier; theirs are made from it: {@code C001+1}, {@code C001+2}
 * @param hire cost of each of their days; null for that of the existing one
 * @param from the first day on which they are available; null for no limit
 * @param to the last day on which they are available; null for no limit
 */
public record AddCarriers(
        int count,
        String like,
        @Nullable Integer hire,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Operation {

    /** Keeps a mistyped number from filling memory. */
    static final int MOST = 100_000;

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        if (count < 1 || count > MOST) {
            edit.wrong("count", count + (count < 1 ? " is too small" : " is too large"), "from 1 to " + MOST);
        }
        edit.checkRange("to", from, to);
        edit.carrier("like", like).ifPresent(carrier -> add(carrier, edit));
        return edit.outcome();
    }

    private void add(Carrier existing, Edit edit) {
        List<Carrier> carriers = new ArrayList<>(edit.problem().carriers());
        Set<String> ids = new HashSet<>();
        carriers.forEach(carrier -> ids.add(carrier.id()));
        int number = 0;
        for (int i = 0; i < Math.min(count, MOST); i++) {
            number = nextFree(like, number, ids);
            carriers.add(alike(existing, id(like, number)));
        }
        edit.set(edit.problem().withCarriers(carriers));
    }

    /** The id of the first carrier that is added like another one, to carriers of those ids. */
    public static String firstId(String like, Set<String> ids) {
        return id(like, nextFree(like, 0, ids));
    }

    private static int nextFree(String like, int after, Set<String> ids) {
        int number = after + 1;
        while (ids.contains(id(like, number))) {
            number++;
        }
        return number;
    }

    private static String id(String like, int number) {
        return like + "+" + number;
    }

    private Carrier alike(Carrier existing, String id) {
        return existing.withId(id)
                .withAvailability(from, to, List.of())
                .withHire(hire == null ? existing.hire() : hire)
                .withBusy();
    }
}
