package dev.quarterback.api;

import dev.quarterback.api.security.KeysCommand;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the service, {@code serve} and {@code keys}. */
@Command(
        name = "quarterback",
        subcommands = {ServeCommand.class, KeysCommand.class},
        mixinStandardHelpOptions = true)
public final class Service {
    private static final int WRONG_USAGE = 2;

    /** What is not saved by then goes on from its last save. */
    private static final Duration LONGEST_END = Duration.ofMillis(9500);

    private Service() {}

    /** Runs a command and ends with its status, but for {@code serve}, which ends with the process. */
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(Service::limitTheEnd, "end"));
        int status = commandLine().execute(args);
        if (status != ServeCommand.SERVING) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Service())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, wrong) -> {
                    CommandLine command = e.getCommandLine();
                    String name = command.getCommandSpec().qualifiedName();
                    command.getErr().println(name + ": " + UsageFault.told(e) + "; see " + name + " --help");
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("quarterback: " + e.getMessage());
                    return WRONG_USAGE;
                });
    }

    /** From the signal on; nobody who asks a service to end waits longer than ten seconds. */
    private static void limitTheEnd() {
        Thread limit = new Thread(
                () -> {
                    try {
                        Thread.sleep(LONGEST_END.toMillis());
                        Runtime.getRuntime().halt(128 + 15);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "limit");
        limit.setDaemon(true);
        limit.start();
    }
}
