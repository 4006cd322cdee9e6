package dev.quarterback.api.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.job.TestRunner;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a question about a plan: answered, stopped, or begun anew after its process has died. */
class QuestionRunTest {
    private static final JobKind KIND = new JobKind("question", "job");
    private static final Path TINY = Path.of("..", "datasets", "tiny");

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("questions")), Clock.systemUTC());
    private final List<Duration> times = new ArrayList<>();

    @BeforeEach
    void submit() throws IOException {
        Path problem = Files.createFile(folder.resolve("problem.gz"));
        PlanningOptions options = new PlanningOptions(null, 1, null);
        stores.plans.insert(new NewPlan("p", "one-order", problem, "hash", 1, 0, List.of(), options, null));
        stores.jobs.insert(new NewJob("p", Plans.KIND, "p", "me", 30));
        stores.insights.insert("a", "p", null, "{\"n\": 7}", null);
        stores.jobs.insert(new NewJob("a", KIND, "p", "me", 60));
    }

    private static ReadPlan plan(String id) throws IOException {
        try (InputStream problem = Files.newInputStream(TINY.resolve("one-order.json"));
                InputStream plan = Files.newInputStream(TINY.resolve("one-order.best.plan.json"))) {
            Problem read = ProblemReader.read(problem);
            Plan best = PlanReader.read(plan);
            return new ReadPlan(
                    id,
                    3,
                    read,
                    best,
                    new byte[0],
                    PlanChecker.check(read, best).figures());
        }
    }

    private static Optional<ObjectNode> answer(int n) {
        return Optional.of(JsonNodeFactory.instance.objectNode().put("n", n));
    }

    private TestRunner runner(Answerer answerer) {
        InsightDeletion deletion = new InsightDeletion(stores.jobs, stores.insights, stores.transaction);
        Answerer timed = (plan, parameters, time, stop, progress) -> {
            times.add(time);
            return answerer.answer(plan, parameters, time, stop, progress);
        };
        return new TestRunner(
                stores.claims,
                new SimpleMeterRegistry(),
                new QuestionHandler(KIND, timed, QuestionRunTest::plan, stores.insights, deletion));
    }

    private JobStatus status() {
        return stores.jobs.find("a").orElseThrow().status();
    }

    private Optional<String> saved() {
        return stores.insights
                .findResult("a")
                .map(packed -> PackedJson.read(packed).toString());
    }

    @Test
    void anAnswerTellsThePlanAndTheResultThatItIsAbout() {
        runner((plan, parameters, time, stop, progress) ->
                        answer(parameters.get("n").intValue() + 1))
                .run("a");

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(saved()).contains("{\"n\":8,\"plan\":\"p\",\"resultVersion\":3}");
        assertThat(stores.insights.find("a").orElseThrow().resultVersion()).isEqualTo(1);
    }

    @Test
    void oneThatIsInterruptedBeginsAnewWithAllItsTime() {
        TestRunner[] dying = new TestRunner[1];
        dying[0] = runner((plan, parameters, time, stop, progress) -> {
            dying[0].shutDown();
            return answer(1);
        });
        assertThat(dying[0].run("a")).isTrue();
        assertThat(status()).isEqualTo(JobStatus.SOLVING);
        assertThat(saved()).isEmpty();
        stores.jdbc.sql("update job set used_millis = 20000 where id = 'a'").update();

        assertThat(runner((plan, parameters, time, stop, progress) -> answer(2)).run("a"))
                .isFalse();

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(saved()).contains("{\"n\":2,\"plan\":\"p\",\"resultVersion\":3}");
        assertThat(times).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    @Test
    void oneThatIsInterruptedPastItsTimeIsNotTakenForDone() {
        stores.jdbc.sql("update job set used_millis = 60000 where id = 'a'").update();
        TestRunner[] dying = new TestRunner[1];
        dying[0] = runner((plan, parameters, time, stop, progress) -> {
            dying[0].shutDown();
            return answer(1);
        });

        assertThat(dying[0].run("a")).isTrue();

        assertThat(status()).isEqualTo(JobStatus.SOLVING);
        assertThat(saved()).isEmpty();
    }

    @Test
    void oneThatDoesNotApplyToALaterResultFailsAndSaysSo() {
        runner((plan, parameters, time, stop, progress) -> {
                    throw new InvalidInputException(List.of(new InputError("", "", "no carrier", null)), 0);
                })
                .run("a");

        Job job = stores.jobs.find("a").orElseThrow();
        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.error()).isEqualTo("it does not apply to the plan's result number 3; ask anew");
    }

    @Test
    void whoeverStopsOneGetsWhatIsKnownByThen() {
        TestRunner[] runner = new TestRunner[1];
        runner[0] = runner((plan, parameters, time, stop, progress) -> {
            runner[0].end("a", Ending.ASKED);
            return stop.isGiven() ? answer(1) : Optional.empty();
        });

        assertThat(runner[0].run("a")).isFalse();

        assertThat(status()).isEqualTo(JobStatus.STOPPED);
        assertThat(saved()).isPresent();
    }

    @Test
    void oneWithoutAnAnswerEndsWithoutAResult() {
        runner((plan, parameters, time, stop, progress) -> Optional.empty()).run("a");

        assertThat(status()).isEqualTo(JobStatus.DONE);
        assertThat(saved()).isEmpty();
    }

    /** As often as its process was killed meanwhile, the next one goes on. */
    @Test
    void oneThatHasTakenTenTimesItsTimeMayBeWhatItsProcessDiesOf() {
        stores.jdbc
                .sql("update job set runs = 4, used_millis = 600000 where id = 'a'")
                .update();

        runner((plan, parameters, time, stop, progress) -> {
                    progress.run();
                    awaitTick();
                    return answer(runs());
                })
                .run("a");

        assertThat(saved()).contains("{\"n\":5,\"plan\":\"p\",\"resultVersion\":3}");
    }

    @Test
    void oneThatHasGotSomewhereIsNotWhatItsProcessDiesOf() {
        stores.jdbc.sql("update job set runs = 4 where id = 'a'").update();

        runner((plan, parameters, time, stop, progress) -> {
                    progress.run();
                    awaitTick();
                    return answer(runs());
                })
                .run("a");

        assertThat(saved()).contains("{\"n\":0,\"plan\":\"p\",\"resultVersion\":3}");
    }

    @Test
    void oneThatNeverGetsAnywhereMayBeAndFails() {
        stores.jdbc.sql("update job set runs = 4 where id = 'a'").update();
        TestRunner[] dying = new TestRunner[1];
        dying[0] = runner((plan, parameters, time, stop, progress) -> {
            awaitTick();
            return answer(runs());
        });
        dying[0].run("a");
        assertThat(saved()).contains("{\"n\":5,\"plan\":\"p\",\"resultVersion\":3}");
        stores.jdbc.sql("update job set status = 'SOLVING' where id = 'a'").update();

        runner((plan, parameters, time, stop, progress) -> answer(1)).run("a");

        assertThat(stores.jobs.find("a").orElseThrow().error())
                .isEqualTo("the service died 5 times while it began this job");
    }

    /** Until the run has told the database how far it is. */
    private void awaitTick() {
        long before = used();
        Awaitility.await().until(() -> used() > before);
    }

    private long used() {
        return stores.jdbc
                .sql("select used_millis from job where id = 'a'")
                .query(Long.class)
                .single();
    }

    private int runs() {
        return stores.jdbc
                .sql("select runs from job where id = 'a'")
                .query(Integer.class)
                .single();
    }

    @Test
    void questionsGoWithTheirPlan() {
        stores.transaction.executeWithoutResult(status -> {
            stores.jobs.deleteOf("p");
            stores.plans.delete("p");
        });

        assertThat(stores.jobs.find("a")).isEmpty();
        assertThat(stores.insights.find("a")).isEmpty();
    }

    @Test
    void theLastOneOfAKindCounts() {
        stores.insights.insert("b", "p", null, "{}", null);
        stores.jobs.insert(new NewJob("b", KIND, "p", "me", 60));

        assertThat(stores.jobs.latest("p", KIND)).contains("b");
        assertThat(stores.jobs.latest("p", new JobKind("other", "job"))).isEmpty();
    }
}
