package dev.quarterback.benchmark;

import dev.quarterback.benchmark.reading.SharedTexts;
import dev.quarterback.format.BookProblemWriter;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Makes an XLSX book of many orders and measures {@code import} of it, in a process of its own with little memory: as
 * Quarterback writes books, each cell with its text, and as Excel does, with shared texts.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -Xmx6g -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.BookReading
 * }</pre>
 */
@Command(
        name = "BookReading",
        mixinStandardHelpOptions = true,
        description = "Measures how long the import of a large book takes, and how much memory.")
public final class BookReading implements Callable<Integer> {
    private static final Pattern MOST_MEMORY = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double MIB = 1 << 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--orders", paramLabel = "N", description = "Orders of the book (1000000).")
    private int orders = 1_000_000;

    @Option(names = "--heap", paramLabel = "SIZE", description = "The heap of the import, as Java's -Xmx has it (1g).")
    private String heap = "1g";

    /** Runs the command and exits: 0 done, 1 an import failed, 2 wrong usage or a file that cannot be read or written. */
    public static void main(String[] args) {
        System.exit(Failures.run(new BookReading(), args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(Circumstances.text());
        Path folder = Files.createTempDirectory("book-reading");
        try {
            Path own = folder.resolve("own-texts.xlsx");
            Path shared = folder.resolve("shared-texts.xlsx");
            Problem problem = new ProblemGenerator().generate(Kind.WEEK, orders, 1);
            BookProblemWriter.write(problem, null, own);
            SharedTexts.write(own, shared);
            boolean isOwnRead = measure(own, out);
            boolean isSharedRead = measure(shared, out);
            return isOwnRead && isSharedRead ? 0 : 1;
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private boolean measure(Path book, PrintWriter out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.quarterback.cli.Quarterback",
                        "import",
                        book.toString(),
                        "--out",
                        book.resolveSibling("problem.json").toString())
                .redirectErrorStream(true)
                .redirectOutput(book.resolveSibling("told.txt").toFile())
                .start();
        long most = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, mostMemory(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s: %d orders, %.0f MiB packed, import with -Xmx%s: %s after %.1f s, process of at most %.0f MiB%n",
                book.getFileName(),
                orders,
                Files.size(book) / MIB,
                heap,
                process.exitValue() == 0 ? "done" : "failed",
                seconds,
                most / 1024.0);
        if (process.exitValue() != 0) {
            out.println(Files.readString(book.resolveSibling("told.txt")));
        }
        out.flush();
        return process.exitValue() == 0;
    }

    /** The most memory that a process has taken so far, in KiB; 0 where the system does not tell. */
    private static long mostMemory(long pid) {
        try {
            Matcher found = MOST_MEMORY.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            return 0; // It has ended, or there is no such file.
        }
    }
}
