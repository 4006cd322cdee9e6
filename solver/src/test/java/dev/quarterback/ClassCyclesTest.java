package dev.quarterback;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No class needs one of its package that needs it in turn, but for the cycles that are meant. */
class ClassCyclesTest {
    private static final String HOME = "dev.quarterback";

    /** The classes of each cycle that is meant, and why it is. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry(HOME + ".cli: ProgressLine, ProgressLog, ProgressView", "an interface picks one of its two kinds"),
            entry(HOME + ".search.model: Schedule, ScheduleCloner", "the solution names its cloner for OptaPlanner"));

    /** The classes that each class uses, nested classes counted with the one that they are in. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new HashMap<>();
        for (JavaClass from : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(HOME)) {
            Set<String> of = uses.computeIfAbsent(outermost(from), name -> new HashSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> outermost(dependency.getTargetClass().getBaseComponentType()))
                    .filter(to -> to.startsWith(HOME) && packageOf(to).equals(packageOf(outermost(from))))
                    .forEach(of::add);
        }
        return uses;
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** All that a class uses, directly or by others, of its package. */
    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
        open.remove(from);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** The classes of each cycle, as {@code package: A, B, C}. */
    private static Set<String> cycles() {
        Map<String, Set<String>> uses = uses();
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reached(name, uses)));
        Set<String> cycles = new TreeSet<>();
        reached.forEach((name, others) -> {
            Set<String> cycle = others.stream()
                    .filter(other -> !other.equals(name) && isReached(name, other, reached))
                    .map(ClassCyclesTest::simple)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!cycle.isEmpty()) {
                cycle.add(simple(name));
                cycles.add(packageOf(name) + ": " + String.join(", ", cycle));
            }
        });
        return cycles;
    }

    private static boolean isReached(String name, String from, Map<String, Set<String>> reached) {
        return reached.getOrDefault(from, Set.of()).contains(name);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Test
    void noClassesOfAPackageNeedEachOther() {
        assertThat(cycles()).containsExactlyInAnyOrderElementsOf(MEANT.keySet());
    }
}
