package dev.quarterback.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Which package of the service may use which, and what only some of them may know. */
@AnalyzeClasses(packages = "dev.quarterback.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOME = "dev.quarterback.api";

    /** From the top down; settings, in the package of the start, are for all. */
    private static final List<String> LAYERS =
            List.of("check", "plan", "dataset", "job", "store", "security", "web", "transfer", "error");

    @ArchTest
    static final ArchRule importsPointDown = importsPointDown();

    @ArchTest
    static final ArchRule startIsForSettingsOnly = noClasses()
            .that()
            .resideInAPackage(HOME + ".*..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(HOME)
                    .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                            Settings.class, DataFolder.class))));

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule engineIsCalledByItsFacade = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.quarterback.cli..",
                    "dev.quarterback.planning..",
                    "dev.quarterback.search..",
                    "dev.quarterback.bound..",
                    "dev.quarterback.reach..",
                    "dev.quarterback.insight..",
                    "dev.quarterback.trip..",
                    "org.optaplanner..",
                    "com.google.ortools..");

    @ArchTest
    static final ArchRule rowsAndSchedulerBelongToJobs =
            onlyIn("com.github.kagkarlsson..", "job").because("whoever saves a job has to own it");

    @ArchTest
    static final ArchRule sqlBelongsToJobsAndStore = noClasses()
            .that()
            .resideOutsideOfPackages(HOME + ".job..", HOME + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule jobsKnowNoHttp = noClasses()
            .that()
            .resideInAPackage(HOME + ".job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..");

    private static ArchRule importsPointDown() {
        List<String> above = new ArrayList<>();
        CompositeArchRule rules = CompositeArchRule.of(noClasses()
                .that()
                .resideInAnyPackage(
                        LAYERS.stream().map(layer -> HOME + "." + layer + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Service.class.getName()));
        for (String layer : LAYERS) {
            if (!above.isEmpty()) {
                rules = rules.and(noClasses()
                        .that()
                        .resideInAPackage(HOME + "." + layer + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above.toArray(String[]::new)));
            }
            above.add(HOME + "." + layer + "..");
        }
        return rules.as("imports point down: " + LAYERS);
    }

    private static ArchRule onlyIn(String library, String owner) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
