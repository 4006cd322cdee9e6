package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes of very many operations or names: what is wrong with them is told without trying each by itself. */
class LongChangeTest {
    private static List<Operation> carriers(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .<Operation>mapToObj(i -> new AddCarriers(1, "C1", null, null, null))
                .toList());
    }

    private static AddOrders unknownModel(String id) {
        return new AddOrders(List.of(Order.of(id, "M9", "FRE", "SEA")));
    }

    private static InvalidInputException refusal(Problem problem, List<Operation> operations) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> ChangedProblem.of(problem, new Change(operations), null));
    }

    @Test
    void theOperationsThatMakeTheProblemInvalidAreFoundAmongMany() {
        List<Operation> operations = carriers(300);
        operations.set(7, unknownModel("X"));
        operations.set(250, new RemoveCarriers(List.of("C7")));
        operations.set(251, unknownModel("Y"));

        assertThat(refusal(Changed.problem(), operations).lines())
                .containsExactly(
                        "[7].orders[0].model: no model \"M9\"; did you mean \"M3\"?",
                        "[250].carriers[0]: no carrier \"C7\"; did you mean \"C1\"?",
                        "[251].orders[0].model: no model \"M9\"; did you mean \"M3\"?");
    }

    @Test
    void ofVeryManyThatAreWrongTheFirstAreTold() {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            operations.add(unknownModel("X" + i));
        }

        List<String> lines = refusal(Changed.problem(), operations).lines();

        assertThat(lines)
                .hasSizeGreaterThan(20)
                .first()
                .isEqualTo("[0].orders[0].model: no model \"M9\"; did you mean \"M3\"?");
        assertThat(lines)
                .anyMatch(line -> line.matches("\\[\\d+]: it or one of the \\d+ operations after it makes the problem"
                        + " invalid: orders\\[\\d+]\\.model: no model \"M9\".*"));
    }

    /** With a list of all names for each of them, or a search for the nearest one, this takes gigabytes and minutes. */
    @Test
    void veryManyNamesThatThereAreNotAreCounted() {
        ProblemBuilder builder = new ProblemBuilder("many", "2019-06-24", "2019-06-24")
                .model("M3", 1847)
                .center("SEA", 37.6, -122, 4);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            builder.order(Order.of("O" + i, "M3", "SEA", "SEA"));
            unknown.add("N" + i);
        }

        InvalidInputException refusal = refusal(builder.build(), List.of(new RemoveOrders(unknown)));

        assertThat(refusal.errors()).hasSize(100);
        assertThat(refusal.more()).isEqualTo(29_900);
        assertThat(refusal.lines().get(99)).isEqualTo("[0].orders[99]: no order \"N99\"; did you mean \"O99\"?");
    }
}
