package dev.quarterback.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.NewRevision;
import dev.quarterback.api.store.PlanningOptions;
import dev.quarterback.change.Change;
import dev.quarterback.change.SetWeights;
import dev.quarterback.format.ChangeWriter;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of revisions of revisions. */
class RevisionChainTest {
    private static final PlanningOptions OPTIONS = new PlanningOptions(null, 0, null);

    @TempDir
    private Path folder;

    private final Stores stores = new Stores(Schema.anew(Schema.h2("chain")), Clock.systemUTC());
    private final PlanningInput input =
            new PlanningInput(stores.problems, stores.results, new KeptEdits(stores.problems, stores.results));
    private final RevisionChain chain = new RevisionChain(stores.problems);
    private final byte[] planned = read("one-order.best.plan.json").getBytes(StandardCharsets.UTF_8);

    private static String read(String name) {
        try {
            return Files.readString(Path.of("../datasets/tiny/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Change weight(int km) {
        return Change.of(new SetWeights(km, null, null, null, null, null, null, null, null, List.of()));
    }

    private Problem sent() throws IOException {
        Path file = Files.writeString(folder.resolve("problem"), read("one-order.json"));
        stores.transaction.executeWithoutResult(
                status -> stores.plans.insert(new NewPlan("0", "one", file, "hash", 1, 0, List.of(), OPTIONS, null)));
        return ProblemReader.read(
                new ByteArrayInputStream(read("one-order.json").getBytes(StandardCharsets.UTF_8)));
    }

    private void revise(int number, Problem changed) throws IOException {
        String parent = Integer.toString(number - 1);
        NewRevision revision = new NewRevision(
                Integer.toString(number),
                "one",
                parent,
                new KeptProblem.Revision(ChangeWriter.json(weight(number)), 0, planned),
                chain.whole(parent, changed),
                1,
                0,
                List.of(),
                OPTIONS,
                null,
                null);
        stores.transaction.executeWithoutResult(status -> stores.plans.insert(revision));
    }

    @Test
    void ofALongChainAFewChangesAreDoneAgain() throws IOException {
        Problem problem = sent();
        Plan plan = PlanReader.read(new ByteArrayInputStream(planned));
        List<Integer> changes = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            problem = RevisedProblem.of(problem, plan, weight(number), 0).problem();
            revise(number, problem);
            String id = Integer.toString(number);
            changes.add(stores.problems.find(id).orElseThrow().revisions().size());
            assertThat(input.problem(id)).as(id).isEqualTo(problem);
            assertThat(input.start(id)).as(id).isEqualTo(plan);
            assertThat(stores.problems.findChange(id)).contains(ChangeWriter.json(weight(number)));
        }

        assertThat(changes).startsWith(1, 2).contains(0).allMatch(count -> count < RevisionChain.WHOLE);
        assertThat(changes.subList(14, 17)).containsExactly(15, 0, 1);
    }

    @Test
    void whatIsKeptAsAWholeStaysForTheRevisionsOfIt() throws IOException {
        Problem problem = sent();
        Plan plan = PlanReader.read(new ByteArrayInputStream(planned));
        for (int number = 1; number <= 18; number++) {
            problem = RevisedProblem.of(problem, plan, weight(number), 0).problem();
            revise(number, problem);
        }

        for (int number = 0; number < 18; number++) {
            String id = Integer.toString(number);
            stores.transaction.executeWithoutResult(status -> stores.plans.delete(id));
        }

        assertThat(input.problem("18")).isEqualTo(problem);
    }
}
