package dev.quarterback.api.insight;

import dev.quarterback.api.web.Inputs;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.NewOrder;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the order of a request for promises: the id of one of the problem, or a new one. */
final class PromisedOrder {
    /** The field of a body that has it. */
    static final String FIELD = "order";

    private static final int MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private PromisedOrder() {}

    /** The order; what is wrong with it is added to {@code inputs}. */
    static Optional<Order> read(Inputs inputs, Problem problem) throws IOException {
        Optional<byte[]> bytes = inputs.bytes(FIELD, MOST_BYTES);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String json = new String(bytes.get(), StandardCharsets.UTF_8).strip();
        return json.startsWith("\"")
                ? known(JSON.readValue(json, String.class), inputs, problem)
                : inputs.attempt("/" + FIELD, () -> last(NewOrder.json(problem, json)));
    }

    private static Optional<Order> known(String id, Inputs inputs, Problem problem) {
        Optional<Order> order =
                problem.orders().stream().filter(one -> one.id().equals(id)).findFirst();
        if (order.isEmpty()) {
            List<String> ids = problem.orders().stream().map(Order::id).toList();
            String question = Nearest.question(id, ids);
            inputs.add("/" + FIELD, "there is no order of this id" + (question == null ? "" : "; " + question));
        }
        return order;
    }

    private static Order last(Problem problem) {
        return problem.orders().get(problem.orders().size() - 1);
    }
}
