package dev.quarterback.replanning.edited;

import dev.quarterback.check.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which broken rules are told of which edit: those that it breaks by itself, and those that only it and the edits that it
 * hangs on break together. So no price has a rule in it that is told of none of its edits.
 */
final class ToldRules {
    private final Map<PlanEdit, BrokenRules> broken = new HashMap<>();
    private final Map<PlanEdit, Edits> sets = new HashMap<>();

    /** Adds an edit; all of them are to be there before anything is told. */
    void add(PlanEdit edit, Edits with, BrokenRules rules) {
        broken.put(edit, rules);
        sets.put(edit, with);
    }

    /** Those of an edit. */
    List<Violation> of(PlanEdit edit) {
        return violations(told(edit), rules(edit));
    }

    /** Those of all edits together that are told of none of them. */
    List<Violation> untold(BrokenRules ofAll) {
        Set<Breach> told = new HashSet<>();
        broken.keySet().forEach(edit -> addWithoutValues(told(edit), told));
        return violations(
                ofAll.all().keySet().stream()
                        .filter(breach -> !told.contains(breach.withoutValues()))
                        .toList(),
                ofAll);
    }

    private static List<Violation> violations(List<Breach> breaches, BrokenRules rules) {
        return breaches.stream()
                .map(breach -> Objects.requireNonNull(rules.all().get(breach)))
                .toList();
    }

    private List<Breach> told(PlanEdit edit) {
        BrokenRules rules = rules(edit);
        Set<Breach> ofSet = new HashSet<>();
        Objects.requireNonNull(sets.get(edit))
                .all()
                .forEach(other -> addWithoutValues(rules(other).own(), ofSet));
        Predicate<Breach> isOwn = new HashSet<>(rules.own())::contains;
        Predicate<Breach> isUntold = breach -> !ofSet.contains(breach.withoutValues());
        return rules.all().keySet().stream().filter(isOwn.or(isUntold)).toList();
    }

    private BrokenRules rules(PlanEdit edit) {
        return Objects.requireNonNull(broken.get(edit));
    }

    private static void addWithoutValues(List<Breach> some, Set<Breach> all) {
        some.forEach(breach -> all.add(breach.withoutValues()));
    }
}
