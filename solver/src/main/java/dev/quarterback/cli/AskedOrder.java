package dev.quarterback.cli;

import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.NewOrder;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order that a user asks about: one of the problem, or a new one, given as a JSON file, as JSON, or as fields. */
final class AskedOrder {
    private static final String ARGUMENT = "ORDER";

    private final String given;
    private final @Nullable Path file;
    private final Console console;

    AskedOrder(List<String> words, Console console) {
        given = String.join(" ", words);
        this.console = console;
        file = file(given);
    }

    private static @Nullable Path file(String given) {
        try {
            Path path = Path.of(given);
            return !given.isEmpty() && (StandardStreams.isInput(path) || Files.isRegularFile(path)) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The file that has the order; null for none. */
    @Nullable
    Path file() {
        return file;
    }

    /** The problem with the order, which comes last where it is a new one. */
    Problem addedTo(Problem problem, Path problemFile) {
        if (isOf(problem)) {
            return problem;
        }
        try {
            if (file != null) {
                return NewOrder.json(problem, read(file));
            } else if (given.strip().startsWith("{")) {
                return NewOrder.json(problem, given);
            } else if (given.contains("=")) {
                return NewOrder.text(problem, given);
            }
        } catch (InvalidInputException e) {
            String name = file == null ? ARGUMENT : StandardStreams.inputName(file);
            throw CommandFailure.invalid(
                    e.lines().stream().map(line -> name + ": " + line).toList(), e);
        }
        String question =
                Nearest.question(given, problem.orders().stream().map(Order::id).toList());
        throw CommandFailure.invalid(
                List.of(ARGUMENT + " " + given + ": no such order in " + StandardStreams.inputName(problemFile)
                        + (question == null ? "; a" : "; " + question + " A")
                        + " new one is a JSON file, or fields such as model=M3 location=FRE centers=SEA"),
                null);
    }

    /** The order itself. */
    Order of(Problem problem) {
        List<Order> orders = problem.orders();
        return orders.stream()
                .filter(order -> order.id().equals(given))
                .findFirst()
                .orElse(orders.get(orders.size() - 1));
    }

    private boolean isOf(Problem problem) {
        return problem.orders().stream().anyMatch(order -> order.id().equals(given));
    }

    private String read(Path source) {
        try (InputStream in = StandardStreams.isInput(source) ? console.in() : Files.newInputStream(source)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw CommandFailure.unreadable(source, e);
        }
    }
}
