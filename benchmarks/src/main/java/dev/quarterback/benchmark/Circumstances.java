package dev.quarterback.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** What figures hold for: the sources, the day and the machine that they were measured with. */
final class Circumstances {
    private static final double BYTES_PER_GIB = 1L << 30;

    private Circumstances() {}

    static String text() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "commit %s, %s; %s, %d cores, memory of %.1f GiB, heap of at most %.1f GiB; Java %s, %s",
                commit(),
                LocalDate.now(ZoneOffset.UTC),
                processor(),
                runtime.availableProcessors(),
                memory() / BYTES_PER_GIB,
                runtime.maxMemory() / BYTES_PER_GIB,
                System.getProperty("java.version"),
                System.getProperty("os.name"));
    }

    /** Bytes that the machine has. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? "unknown" : commit;
        } catch (IOException e) {
            return "unknown"; // No git here, or no repository.
        }
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException | UncheckedIOException e) {
            return System.getProperty("os.arch");
        }
    }
}
