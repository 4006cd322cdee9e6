package dev.quarterback.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command in this process, with all that it writes and all signals at hand. */
final class CommandRun {
    final StandInPlanner planner = new StandInPlanner();
    private final Planner used;
    private final Map<String, Runnable> signals = new HashMap<>();
    final List<Integer> ends = new ArrayList<>();
    private InputStream in = InputStream.nullInputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final int columns;

    CommandRun() {
        this(0);
    }

    /** A run on a terminal of that many columns. */
    CommandRun(int columns) {
        this.columns = columns;
        used = planner;
    }

    /** A run that plans with a planner of its own. */
    CommandRun(Planner used) {
        this.columns = 0;
        this.used = used;
    }

    /** Gives the command a text to read from standard input. */
    CommandRun type(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Runs the command and gives its exit status. */
    int run(Object... args) {
        Console console = new Console(in, out, err, new Console.Terminal(columns, false));
        Interrupts interrupts = new Interrupts(console, signals::put, ends::add);
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return Quarterback.run(console, used, interrupts, texts);
    }

    /** Sends this process a signal, as far as the command can tell. */
    void signal(String name) {
        signals.getOrDefault(name, () -> {}).run();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Standard error without the lines of progress, which tell times. */
    List<String> complaints() {
        return err().lines().filter(line -> !line.matches(" *[0-9.,]+ s  .*")).toList();
    }
}
