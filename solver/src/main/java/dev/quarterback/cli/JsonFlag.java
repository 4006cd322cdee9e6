package dev.quarterback.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The option that asks for figures that programs can read. */
final class JsonFlag {
    @Option(names = "--json", description = "print the figures as JSON, one object a line")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }

    /** An object that names the files of a problem and a plan, as the JSON of most commands begins. */
    static ObjectNode about(Path problem, @Nullable Path plan) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("problem", problem.toString());
        return plan == null ? json : json.put("plan", plan.toString());
    }

    /**
     * Runs a command and gives its exit status; when it fails and JSON is asked for, the errors are printed as JSON too.
     *
     * @param about an object that names the command's files
     */
    int run(Console console, Supplier<ObjectNode> about, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (CommandFailure e) {
            if (asked) {
                ObjectNode object = about.get();
                e.addTo(object);
                console.print(List.of(object.toString()));
            }
            throw e;
        }
    }
}
