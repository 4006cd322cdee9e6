package dev.quarterback.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.UpperBound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is stored of plans, and how long, on each database that the service knows. */
class PlanStoreTest {
    private static final byte[] RESULT = "result".getBytes(StandardCharsets.UTF_8);
    private static final List<Warning> WARNINGS =
            List.of(new Warning("/problem/orders/1", "id \"a\u0000\" is that of orders[0]"));
    private static final SavedFigures FIGURES = new SavedFigures(8, 9, 3, 500);
    private static final Outlook OUTLOOK =
            new Outlook(new PeriodOutlook(22_000, 8, 33_000, 36_000, 9L), new PeriodOutlook(null, 7, null, null, 9L));
    private static final PlanStore.Better BETTER =
            new PlanStore.Better(1, RESULT, FIGURES, new UpperBound(3L, 12L, 9L), OUTLOOK);

    @Nested
    class OnH2 extends Rules {
        OnH2() {
            super(Schema.h2("plans"), "select count(*) from information_schema.sessions where blocker_id is not null");
        }
    }

    @Nested
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    class OnPostgres extends Rules {
        OnPostgres() {
            super(
                    Schema.postgres("plans"),
                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and datname = current_database()");
        }
    }

    @Timeout(60)
    abstract static class Rules {
        @TempDir
        private Path folder;

        private final Stores stores;
        private final String waiting;

        Rules(DriverManagerDataSource database, String waiting) {
            this.waiting = waiting;
            stores = new Stores(Schema.anew(database), Clock.systemUTC());
        }

        private NewPlan plan(String id, String problem, @Nullable String from) {
            try {
                Path packed = Files.writeString(folder.resolve(id), problem);
                return new NewPlan(
                        id,
                        "week",
                        packed,
                        "hash of " + problem,
                        10,
                        4,
                        WARNINGS,
                        new PlanningOptions(1.5, 7, from),
                        new SubmissionKey("me", "key of " + id, "body of " + id));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private StoredPlan insert(String id, String problem, @Nullable String from) {
            return stores.transaction.execute(status -> stores.plans.insert(plan(id, problem, from)));
        }

        private boolean delete(String id) {
            return Boolean.TRUE.equals(stores.transaction.execute(status -> stores.plans.delete(id)));
        }

        private @Nullable String parent(String id) {
            return stores.plans.find(id).orElseThrow().parent();
        }

        private String sent(String id) {
            return new String(stores.problems.find(id).orElseThrow().whole(), StandardCharsets.UTF_8);
        }

        private StoredPlan revise(String id, String parent) {
            NewRevision revision = new NewRevision(
                    id,
                    "week",
                    parent,
                    new KeptProblem.Revision("change of " + id, 2, RESULT),
                    null,
                    9,
                    3,
                    WARNINGS,
                    new PlanningOptions(null, 1, parent),
                    null,
                    null);
            return stores.transaction.execute(
                    status -> stores.plans.insert(revision).orElseThrow());
        }

        private List<String> changes(String id) {
            return stores.problems.find(id).orElseThrow().revisions().stream()
                    .map(KeptProblem.Revision::change)
                    .toList();
        }

        private List<String> problems() {
            return stores.jdbc
                    .sql("select id from problem order by id")
                    .query(String.class)
                    .list();
        }

        @Test
        void whatIsStoredIsFoundAsItWas() {
            StoredPlan stored = insert("a", "june", null);

            assertThat(stored)
                    .isEqualTo(new StoredPlan(
                            "a",
                            "week",
                            null,
                            new PlanningOptions(1.5, 7L, null),
                            10,
                            4,
                            WARNINGS,
                            null,
                            null,
                            null,
                            0,
                            null,
                            false));
            assertThat(stores.plans.find("a")).contains(stored);
            assertThat(stores.plans.findAll(List.of("a", "b"))).containsExactly(stored);
            assertThat(sent("a")).isEqualTo("june");
            assertThat(stores.results.find("a")).isEmpty();
            assertThat(stores.results.findStart("a")).isEmpty();
            assertThat(stores.keys.find("me", "key of a"))
                    .contains(new SubmissionKeys.Use("a", null, null, "body of a"));
        }

        @Test
        void aBetterPlanTakesThePlaceOfTheOneBefore() {
            insert("a", "june", null);
            stores.plans.save("a", new PlanStore.Better(1, new byte[1], new SavedFigures(1, 1, 0, 0), null, null));
            stores.plans.save("a", new PlanStore.Better(2, RESULT, FIGURES, new UpperBound(3L, null, 9L), OUTLOOK));

            StoredPlan saved = stores.plans.find("a").orElseThrow();
            assertThat(saved.figures()).isEqualTo(FIGURES);
            assertThat(saved.upperBound()).isEqualTo(new UpperBound(3L, null, 9L));
            assertThat(saved.outlook()).isEqualTo(OUTLOOK);
            Results.Result result = stores.results.find("a").orElseThrow();
            assertThat(result.version()).isEqualTo(2);
            assertThat(result.plan()).isEqualTo(RESULT);
        }

        @Test
        void aBetterBoundOfOrdersIsThatOfTheOutlookToo() {
            insert("a", "june", null);
            stores.plans.save("a", BETTER);
            stores.plans.saveBound("a", new UpperBound(null, null, 8L));

            assertThat(stores.plans.find("a").orElseThrow().outlook())
                    .isEqualTo(new Outlook(
                            new PeriodOutlook(22_000, 8, 33_000, 36_000, 8L),
                            new PeriodOutlook(null, 7, null, null, 8L)));
        }

        @Test
        void aPlanOfTheSameProblemIsAChildAndSharesItsRow() {
            insert("a", "june", null);
            stores.plans.save("a", BETTER);
            insert("b", "june", "a");

            assertThat(parent("b")).isEqualTo("a");
            assertThat(problems()).containsExactly("a");
            assertThat(sent("b")).isEqualTo("june");
            assertThat(stores.results.findStart("b")).contains(RESULT);
        }

        @Test
        void aPlanOfAnotherProblemHasItsOwnAndNoParent() {
            insert("a", "june", null);
            insert("b", "june, a day later", "a");

            assertThat(parent("b")).isNull();
            assertThat(stores.plans.find("b").orElseThrow().options().from()).isEqualTo("a");
            assertThat(sent("b")).isEqualTo("june, a day later");
        }

        @Test
        void aDeletedPlanLeavesItsChildTheProblemAndWhatItStartsFrom() {
            insert("a", "june", null);
            stores.plans.save("a", BETTER);
            insert("b", "june", "a");

            assertThat(delete("a")).isTrue();

            assertThat(parent("b")).isNull();
            assertThat(sent("b")).isEqualTo("june");
            assertThat(stores.results.findStart("b")).contains(RESULT);
            assertThat(stores.plans.find("a")).isEmpty();
            assertThat(stores.results.find("a")).isEmpty();
            assertThat(stores.keys.find("me", "key of a")).isEmpty();
        }

        @Test
        void aProblemGoesWithItsLastPlan() {
            insert("a", "june", null);
            insert("b", "june", "a");
            insert("c", "july", null);

            delete("b");
            assertThat(problems()).containsExactly("a", "c");
            delete("a");
            assertThat(problems()).containsExactly("c");
            assertThat(delete("a")).isFalse();
        }

        @Test
        void aRevisionKeepsItsParentAndItsChangeAndNoSecondCopyOfTheProblem() {
            insert("a", "june", null);
            stores.plans.save("a", BETTER);
            StoredPlan revision = revise("b", "a");
            revise("c", "b");

            assertThat(revision.parent()).isEqualTo("a");
            assertThat(revision.orders()).isEqualTo(9);
            assertThat(sent("c")).isEqualTo("june");
            assertThat(changes("c")).containsExactly("change of b", "change of c");
            assertThat(stores.problems
                            .find("b")
                            .orElseThrow()
                            .revisions()
                            .get(0)
                            .keepDays())
                    .isEqualTo(2);
            assertThat(stores.problems.findChange("b")).contains("change of b");
            assertThat(stores.problems.findChange("a")).isEmpty();
            assertThat(stores.results.findStart("b")).contains(RESULT);
            assertThat(stores.jdbc
                            .sql("select id from problem where problem is not null")
                            .query(String.class)
                            .list())
                    .containsExactly("a");
        }

        @Test
        void aDeletedPlanLeavesItsRevisionsWhatTheyNeed() {
            insert("a", "june", null);
            stores.plans.save("a", BETTER);
            revise("b", "a");
            revise("c", "b");

            delete("a");
            delete("b");

            assertThat(parent("c")).isNull();
            assertThat(sent("c")).isEqualTo("june");
            assertThat(changes("c")).containsExactly("change of b", "change of c");
            assertThat(problems()).containsExactly("a", "b", "c");
            delete("c");
            assertThat(problems()).isEmpty();
        }

        @Test
        void thereIsNoRevisionOfAPlanThatIsGone() {
            NewRevision revision = new NewRevision(
                    "b",
                    "week",
                    "a",
                    new KeptProblem.Revision("[]", 0, RESULT),
                    null,
                    9,
                    3,
                    WARNINGS,
                    new PlanningOptions(null, 1, "a"),
                    null,
                    null);

            Optional<StoredPlan> stored = stores.transaction.execute(status -> stores.plans.insert(revision));
            assertThat(stored).isEmpty();
            assertThat(problems()).isEmpty();
        }

        /** Runs an action in a transaction that stays open until the latch is released. */
        private CompletableFuture<Void> inTransaction(Runnable action, CountDownLatch done, CountDownLatch release) {
            return CompletableFuture.runAsync(() -> stores.transaction.executeWithoutResult(status -> {
                action.run();
                done.countDown();
                try {
                    if (!release.await(30, TimeUnit.SECONDS)) {
                        throw new AssertionError("Nobody has released the transaction.");
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }

        /** Until somebody waits for what another transaction has locked. */
        private void awaitWaiting() {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> stores.jdbc.sql(waiting).query(Integer.class).single() > 0);
        }

        @Test
        void aChildThatIsSubmittedWhileItsParentIsDeletedHasAProblemOfItsOwn() throws Exception {
            insert("a", "june", null);
            CountDownLatch deleted = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> deletion = inTransaction(() -> stores.plans.delete("a"), deleted, release);
            deleted.await();
            CompletableFuture<StoredPlan> child = CompletableFuture.supplyAsync(() -> insert("b", "june", "a"));
            awaitWaiting();
            release.countDown();
            deletion.get();

            assertThat(child.get().parent()).isNull();
            assertThat(problems()).containsExactly("b");
        }

        @Test
        void aParentThatIsDeletedWhileItsChildIsSubmittedLeavesItTheProblem() throws Exception {
            insert("a", "june", null);
            CountDownLatch submitted = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> submission =
                    inTransaction(() -> stores.plans.insert(plan("b", "june", "a")), submitted, release);
            submitted.await();
            CompletableFuture<Boolean> deletion = CompletableFuture.supplyAsync(() -> delete("a"));
            awaitWaiting();
            release.countDown();
            submission.get();

            assertThat(deletion.get()).isTrue();
            assertThat(parent("b")).isNull();
            assertThat(sent("b")).isEqualTo("june");
        }

        @Test
        void aPlanThatIsHeldIsDeletedAfterwards() throws Exception {
            insert("a", "june", null);
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> question =
                    inTransaction(() -> assertThat(stores.plans.hold("a")).isTrue(), held, release);
            held.await();
            CompletableFuture<Boolean> deletion = CompletableFuture.supplyAsync(() -> delete("a"));
            awaitWaiting();
            assertThat(deletion).isNotDone();
            release.countDown();
            question.get();

            assertThat(deletion.get()).isTrue();
            assertThat(Boolean.TRUE.equals(stores.transaction.execute(status -> stores.plans.hold("a"))))
                    .isFalse();
        }

        @Test
        void aProblemGoesWithItsLastPlansThatAreDeletedAtTheSameTime() throws Exception {
            insert("a", "june", null);
            insert("b", "june", "a");
            CountDownLatch deleted = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            CompletableFuture<Void> first = inTransaction(() -> stores.plans.delete("b"), deleted, release);
            deleted.await();
            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> delete("a"));
            awaitWaiting();
            release.countDown();
            first.get();
            second.get();

            assertThat(problems()).isEmpty();
        }
    }
}
