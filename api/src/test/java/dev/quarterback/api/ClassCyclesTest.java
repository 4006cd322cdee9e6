package dev.quarterback.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.Map;
import java.util.Set;

/** No class needs one that needs it in turn, but for the cycles that are meant. */
@AnalyzeClasses(packages = "dev.quarterback.api", importOptions = DoNotIncludeTests.class)
class ClassCyclesTest {
    /** The classes of each cycle that is meant, and why it is. */
    private static final Map<Set<String>, String> MEANT = Map.of(
            Set.of("Claim", "Claims"), "a claim saves where it was made",
            Set.of("Spool", "SpoolFile"), "a file takes its bytes from the limit of its spool");

    @ArchTest
    static final ArchRule classesHaveNoCycles = classesHaveNoCycles();

    private static ArchRule classesHaveNoCycles() {
        SliceRule rule = slices().assignedFrom(new OutermostClass()).should().beFreeOfCycles();
        for (Set<String> cycle : MEANT.keySet()) {
            DescribedPredicate<JavaClass> isOne =
                    describe("of a cycle that is meant", type -> cycle.contains(name(type)));
            rule = rule.ignoreDependency(isOne, isOne);
        }
        return rule;
    }

    private static String name(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", "");
    }

    /** Nested classes count with the one that they are in. */
    private static final class OutermostClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("dev.quarterback.api")
                    ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "classes";
        }
    }
}
