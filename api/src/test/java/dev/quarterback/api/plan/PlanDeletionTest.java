package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.api.store.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are published while others are deleted or published. */
@Timeout(60)
class PlanDeletionTest {
    private static final String WAITING =
            "select count(*) from information_schema.sessions where blocker_id is not null";

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("deletion")), Clock.systemUTC());
    private final PlanDeletion deletion =
            new PlanDeletion(stores.jobs, stores.plans, stores.publications, stores.transaction);

    @BeforeEach
    void submit() throws IOException {
        submit("a");
    }

    private void submit(String id) throws IOException {
        Path packed = Files.createFile(folder.resolve(id));
        PlanningOptions options = new PlanningOptions(null, 1, null);
        stores.plans.insert(new NewPlan(id, "week", packed, "hash of " + id, 1, 0, List.of(), options, null));
        stores.jobs.insert(new NewJob(id, PlanningHandler.KIND, id, "me", 30));
    }

    @Test
    void aPlanGoesWithItsJob() {
        assertThat(deletion.delete("a")).isEqualTo(PlanDeletion.Fate.DELETED);

        assertThat(stores.plans.find("a")).isEmpty();
        assertThat(stores.jobs.find("a")).isEmpty();
        assertThat(deletion.delete("a")).isEqualTo(PlanDeletion.Fate.UNKNOWN);
    }

    @Test
    void thePlanInForceStays() {
        stores.publications.publish("a", "me");

        assertThat(deletion.delete("a")).isEqualTo(PlanDeletion.Fate.IN_FORCE);

        assertThat(stores.publications.inForce("week", 10)).containsExactly("a");
        assertThat(stores.jobs.find("a")).isPresent();
    }

    @Test
    void aPlanThatIsPublishedWhileItIsDeletedStays() throws Exception {
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> publication =
                CompletableFuture.runAsync(() -> stores.transaction.executeWithoutResult(status -> {
                    stores.publications.publish("a", "me");
                    published.countDown();
                    await(release);
                }));
        await(published);
        CompletableFuture<PlanDeletion.Fate> fate = CompletableFuture.supplyAsync(() -> deletion.delete("a"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> stores.jdbc.sql(WAITING).query(Integer.class).single() > 0);
        release.countDown();
        publication.get();

        assertThat(fate.get()).isEqualTo(PlanDeletion.Fate.IN_FORCE);
        assertThat(stores.publications.inForce("week", 10)).containsExactly("a");
        assertThat(stores.jobs.find("a")).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofPlansThatArePublishedAtTheSameTimeOneIsInForce() throws Exception {
        List<String> ids = List.of("b", "c", "d", "e", "f", "g");
        for (String id : ids) {
            submit(id);
        }
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> publications = new ArrayList<>();
        for (String id : ids) {
            publications.add(CompletableFuture.runAsync(() -> {
                await(start);
                stores.publications.publish(id, "me");
            }));
        }
        start.countDown();
        for (CompletableFuture<Void> publication : publications) {
            publication.get();
        }

        assertThat(stores.publications.inForce("week", 10)).hasSize(1);
    }

    @Test
    void whoPublishesMayHaveALongName() {
        stores.publications.publish("a", "n".repeat(201));

        Publication publication = stores.plans.find("a").orElseThrow().publication();
        assertThat(Objects.requireNonNull(publication).publishedBy()).isEqualTo("n".repeat(199) + "…");
    }
}
