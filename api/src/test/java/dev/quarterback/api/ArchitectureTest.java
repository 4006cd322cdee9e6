package dev.quarterback.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.ColumnText;
import dev.quarterback.api.store.DatabaseFile;
import dev.quarterback.api.store.StorageWatch;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RestController;

/** Which package of the service may use which, and what only some of them may know. */
@AnalyzeClasses(packages = "dev.quarterback.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOME = "dev.quarterback.api";

    /** From the top down; settings are for all. */
    private static final List<String> LAYERS = List.of(
            "quarter",
            "insight",
            "revision",
            "check",
            "plan",
            "dataset",
            "event",
            "job",
            "store",
            "security",
            "web",
            "transfer",
            "error",
            "setting");

    @ArchTest
    static final ArchRule importsPointDown = importsPointDown();

    @ArchTest
    static final ArchRule nobodyNeedsTheStart = noClasses()
            .that()
            .resideInAPackage(HOME + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOME);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(HOME + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    /** The façade, what it takes and gives, and what is worked out from that; never how plans and bounds are found. */
    @ArchTest
    static final ArchRule engineIsCalledByItsFacade = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.quarterback..")
                    .and(not(belongToAnyOf(ProvenBounds.class, PlanInHand.class)))
                    .and(not(resideInAnyPackage(
                            HOME + "..",
                            "dev.quarterback",
                            "dev.quarterback.insight..",
                            "dev.quarterback.replanning..",
                            "dev.quarterback.quarter..",
                            "dev.quarterback.history..",
                            "dev.quarterback.path..",
                            "dev.quarterback.report..",
                            "dev.quarterback.loadsheet..",
                            "dev.quarterback.account..",
                            "dev.quarterback.plan..",
                            "dev.quarterback.problem..",
                            "dev.quarterback.check..",
                            "dev.quarterback.change..",
                            "dev.quarterback.format..",
                            "dev.quarterback.cli.report..", // What programs are told is written alike everywhere.
                            "dev.quarterback.file..",
                            "dev.quarterback.run..",
                            "dev.quarterback.text.."))));

    @ArchTest
    static final ArchRule solversBelongToTheEngine =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.optaplanner..", "com.google.ortools..");

    @ArchTest
    static final ArchRule schedulerBelongsToJobs =
            onlyIn("com.github.kagkarlsson..", "job").because("whoever saves a job has to own it");

    @ArchTest
    static final ArchRule sqlBelongsToJobsAndStore = onlyIn("org.springframework.jdbc..", "job", "store");

    /** Of the rooms below them they need the clock, the log and whether the database is there; of the engine pauses. */
    @ArchTest
    static final ArchRule jobsKnowNoPlans = noClasses()
            .that()
            .resideInAPackage(HOME + ".job..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.quarterback..")
                    .and(not(resideInAnyPackage(HOME + ".job..", HOME + ".error..", "dev.quarterback.run..")))
                    .and(not(belongToAnyOf(Settings.class, StorageWatch.class, DatabaseFile.class, ColumnText.class))));

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

    private static ArchRule onlyIn(String library, String... owners) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(owners)
                        .map(owner -> HOME + "." + owner + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
