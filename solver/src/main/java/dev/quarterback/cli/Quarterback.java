package dev.quarterback.cli;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.format.UsageText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code quarterback}: starts its subcommands and turns whatever they end with into an exit status. */
@Command(
        name = "quarterback",
        description =
                "Schedules deliveries at quarter end: plans them, checks and compares plans, proves bounds, makes, changes and converts problems, simulates quarters.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true)
public final class Quarterback implements Callable<Integer> {
    /** Columns of the terminal that standard error is; the launcher sets it. */
    private static final String COLUMNS = "quarterback.columns";

    /** Whether standard input is a terminal; the launcher sets it. */
    private static final String TYPED = "quarterback.typed";

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "show stack traces with errors")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    private Quarterback(Console console) {
        this.console = console;
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Console.Terminal(Integer.getInteger(COLUMNS, 0), Boolean.getBoolean(TYPED)));
        System.setOut(System.err); // What libraries print is no result; OR-Tools does when it cannot be loaded.
        System.exit(run(console, Planner.of(new DeliveryPlanner()), Interrupts.ofProcess(console), args));
    }

    /** Runs the command and gives its exit status. */
    static int run(Console console, Planner planner, Interrupts interrupts, String... args) {
        Quarterback root = new Quarterback(console);
        int status;
        try {
            status = root.commandLine(planner, interrupts).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            status = root.fail("quarterback", e);
        }
        return console.isWritten() ? status : Math.max(status, ExitStatus.USAGE);
    }

    private CommandLine commandLine(Planner planner, Interrupts interrupts) {
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new PlanCommand(console, planner, interrupts))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new BoundCommand(console, planner, interrupts))
                .addSubcommand(new ChangeCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new PromiseCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new BottlenecksCommand(console, planner, interrupts))
                .addSubcommand(new WhatIfCommand(console, planner, interrupts))
                .addSubcommand(new ReviseCommand(console, planner, interrupts))
                .addSubcommand(new SimulateCommand(console, planner, interrupts))
                .addSubcommand(new ComparePoliciesCommand(console, planner, interrupts))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ExportCommand(console));
        commands.getSubcommands().values().stream()
                .filter(command -> command.getCommand() instanceof GenerateCommand)
                .forEach(command -> command.addSubcommand(new GeneratePathCommand(console))
                        .addSubcommand(new GenerateMarketCommand(console)));
        commands.registerConverter(Path.class, new PathConverter())
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((e, args) -> refuse(e))
                .setExecutionExceptionHandler((e, commandLine, parsed) ->
                        fail(commandLine.getCommandSpec().qualifiedName(), e));
        nameTheServicesCommands(commands.getCommandSpec().usageMessage());
        commands.getSubcommands().values().forEach(Quarterback::tellMoreIn);
        ExitStatus.tellIn(commands);
        return commands;
    }

    /** Adds to a command's help what its exit status means, and what it can choose from. */
    private static void tellMoreIn(CommandLine command) {
        ExitStatus.tellIn(command);
        command.getSubcommands().values().forEach(Quarterback::tellMoreIn);
        if (command.getCommand() instanceof GenerateMarketCommand) {
            GenerateMarketCommand.tellMarketsIn(command);
        } else if (command.getCommand() instanceof GenerateCommand) {
            GenerateCommand.tellKindsIn(command);
        } else if (command.getCommand() instanceof SimulateCommand
                || command.getCommand() instanceof ComparePoliciesCommand) {
            SimulateCommand.tellPoliciesIn(command);
        }
    }

    /** Their program is another one, which the launcher starts; the subcommands' help need not tell of them. */
    private static void nameTheServicesCommands(UsageMessageSpec usage) {
        usage.footer(
                "",
                "The service: serve starts it, keys makes, lists and revokes its API keys; see serve --help, keys --help.");
    }

    /** Without a subcommand: shows what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.USAGE;
    }

    private int refuse(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(List.of(command + ": " + wrong(e) + "; see " + command + " --help"));
        return ExitStatus.USAGE;
    }

    private static String wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            // Picocli's own suggestions miss swapped letters in short names.
            return UsageText.unknown(
                    unmatched.getUnmatched().get(0),
                    unmatched.getCommandLine().getCommandSpec().optionsMap().keySet(),
                    unmatched.getSuggestions());
        }
        return UsageText.invalid(e.getMessage());
    }

    private int fail(String command, Throwable trouble) {
        CommandFailure failure = CommandFailure.of(command, trouble);
        console.complain(failure.lines());
        if (verbose) {
            StringWriter trace = new StringWriter();
            trouble.printStackTrace(new PrintWriter(trace, true));
            console.complain(trace.toString().lines().toList());
        }
        return failure.status();
    }
}
