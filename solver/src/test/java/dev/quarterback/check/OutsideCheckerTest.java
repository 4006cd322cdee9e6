package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quarterback.check.OutsideChecker.Outcome;
import dev.quarterback.check.Python.Result;
import dev.quarterback.random.BrokenPlans;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This checker and the one of {@code tools} say the same of every plan: rules, appointments, deliveries and costs. */
class OutsideCheckerTest {
    private static final int SOUND_PLANS = 300;
    private static final int EMPTY_PLANS = 30;
    private static final int PLANS_PER_RULE = 10;
    private static final int BROKEN_PLANS = 300;

    @TempDir
    private Path folder;

    @BeforeEach
    void needsPython() {
        assumeTrue(Python.isAtHand(), "python3 is not installed");
    }

    @Test
    void bothPassSoundPlans() throws IOException, InterruptedException, URISyntaxException {
        List<Case> cases =
                LongStream.range(0, SOUND_PLANS).mapToObj(Case::sound).toList();

        for (Outcome outcome : compare(cases)) {
            assertThat(outcome.broken()).isEmpty();
        }
    }

    @Test
    void bothPassEmptyPlansWhereAllIsTakenAlready() throws IOException, InterruptedException, URISyntaxException {
        List<Case> cases = LongStream.range(0, EMPTY_PLANS)
                .mapToObj(seed -> EmptyPlanTest.taken(RandomProblems.problem(seed), new Random(seed)))
                .map(problem -> new Case(problem, new HandMadePlan(problem).build()))
                .toList();

        for (Outcome outcome : compare(cases)) {
            assertThat(outcome.broken()).isEmpty();
        }
    }

    @Test
    void bothFindEachRuleThatIsBrokenOnPurpose() throws IOException, InterruptedException, URISyntaxException {
        List<Case> cases = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            List<Case> broken = LongStream.range(0, 200)
                    .mapToObj(seed -> BrokenPlans.breaking(rule, seed))
                    .flatMap(Optional::stream)
                    .filter(one -> broken(one).containsKey(rule))
                    .limit(PLANS_PER_RULE)
                    .toList();
            assertThat(broken).as(rule.text()).hasSize(PLANS_PER_RULE);
            cases.addAll(broken);
        }

        Map<Rule, Integer> plans = new EnumMap<>(Rule.class);
        for (Outcome outcome : compare(cases)) {
            outcome.broken().keySet().forEach(rule -> plans.merge(rule, 1, Integer::sum));
        }
        assertThat(plans).containsOnlyKeys(Rule.values());
        assertThat(plans.values()).allMatch(count -> count >= PLANS_PER_RULE);
    }

    @Test
    void bothSayTheSameOfPlansThatAreBrokenAnyhow() throws IOException, InterruptedException, URISyntaxException {
        compare(LongStream.range(0, BROKEN_PLANS)
                .mapToObj(seed -> BrokenPlans.anyhow(seed, 1 + (int) (seed % 12)))
                .toList());
    }

    @Test
    void theCommandEndsWithOneWhenARuleIsBroken() throws IOException, InterruptedException {
        OutsideChecker outside = new OutsideChecker(folder);
        Case sound = Case.sound(7);
        Case broken = BrokenPlans.breaking(Rule.DUTY_CYCLE, 7).orElseThrow();

        Result passed = outside.command(sound);
        Result failed = outside.command(broken);

        assertThat(passed.status()).isZero();
        assertThat(OutsideChecker.outcome(passed.output())).isEqualTo(outcome(sound));
        assertThat(failed.status()).isEqualTo(1);
        assertThat(OutsideChecker.outcome(failed.output())).isEqualTo(outcome(broken));
    }

    /** Compares what both checkers say of each case, and returns it. */
    private List<Outcome> compare(List<Case> cases) throws IOException, InterruptedException, URISyntaxException {
        List<Outcome> outside = new OutsideChecker(folder).check(cases);
        assertThat(outside).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            assertThat(outcome(one))
                    .as("case %d: problem %s", i, one.problem().name())
                    .isEqualTo(outside.get(i));
        }
        return outside;
    }

    private static Outcome outcome(Case one) {
        return Outcome.of(PlanChecker.check(one.problem(), one.plan()));
    }

    private static Map<Rule, Integer> broken(Case one) {
        return PlanChecker.check(one.problem(), one.plan()).violationsPerRule();
    }
}
