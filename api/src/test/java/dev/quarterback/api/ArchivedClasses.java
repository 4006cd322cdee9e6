package dev.quarterback.api;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path of services in processes of their own, with an archive of their loaded classes as the launcher makes it.
 *
 * <p>The archive saves a start about a third of its processor time, and the tests start some fifty services.
 */
final class ArchivedClasses {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** How a service starts quickly rather than searches quickly. */
    private static final List<String> QUICK_START =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private static final ArchivedClasses SHARED = make();

    private final String classPath;
    private final Path archive;

    private ArchivedClasses(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /** The command that starts Java with these classes, up to the name of the main class. */
    static List<String> java() {
        return SHARED.command("-XX:SharedArchiveFile=" + SHARED.archive);
    }

    private List<String> command(String archiving) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(QUICK_START);
        command.add(archiving);
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("-Dslf4j.provider=" + System.getProperty("slf4j.provider"));
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    private static ArchivedClasses make() {
        try {
            Path folder = Files.createTempDirectory("classes");
            ArchivedClasses classes = new ArchivedClasses(onlyJars(folder), folder.resolve("classes.jsa"));
            List<String> rehearsal = classes.command("-XX:ArchiveClassesAtExit=" + classes.archive);
            rehearsal.addAll(
                    List.of(Rehearsal.class.getName(), folder.resolve("data").toString()));
            Path log = folder.resolve("rehearsal.log");
            int status = new ProcessBuilder(rehearsal)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (status != 0 || Files.notExists(classes.archive)) {
                throw new AssertionError("The rehearsal has failed: " + Files.readString(log));
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The tests' class path with its folders packed, as Java archives no classes of folders. */
    private static String onlyJars(Path folder) throws IOException {
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(place);
            if (place.isEmpty()) {
                continue; // It would be the current folder, with all that tests write.
            }
            if (Files.isDirectory(path)) {
                places.add(pack(path, folder.resolve("classes" + places.size() + ".jar"))
                        .toString());
            } else {
                places.add(place);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path pack(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(path -> !path.equals(folder))::iterator) {
                String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
                entries.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, entries);
                }
            }
        }
        return jar;
    }
}
