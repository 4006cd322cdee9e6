package dev.quarterback.benchmark;

import dev.quarterback.format.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Says what is wrong with the files that a comparison was given. */
final class Failures {
    private Failures() {}

    /** Runs a command, which tells its failures in words; its exit status. */
    static int run(Callable<Integer> command, String[] args) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler((failure, failed, result) -> explain(failure, failed.getErr()));
        return line.execute(args);
    }

    /**
     * The exit status for a failure that is told in words: 1 invalid input, 2 a file that cannot be read or written.
     *
     * @throws Exception the failure, when it is any other
     */
    private static int explain(Exception failure, PrintWriter errors) throws Exception {
        if (failure instanceof InvalidInputException invalid) {
            invalid.lines().forEach(errors::println);
            return 1;
        }
        if (failure instanceof IOException) {
            errors.println("cannot read or write: " + failure);
            return 2;
        }
        throw failure;
    }
}
