package dev.quarterback.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as it was built, by its SHA-256: that of its jar, or of the files in its folder of classes. Builds of one version
 * may plan otherwise.
 */
public final class BuildDigest {
    private BuildDigest() {}

    /**
     * The digest of the program that runs; empty where Java does not tell which file or folder it was loaded from.
     *
     * @throws UncheckedIOException when that cannot be read
     */
    public static String ofThisProgram() {
        CodeSource source = BuildDigest.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "";
        }
        try {
            URI location = source.getLocation().toURI();
            return "file".equals(location.getScheme()) ? of(Path.of(location)) : "";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // Java has made it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of a jar, or of all files of a folder with their names. */
    static String of(Path program) throws IOException {
        try (Stream<Path> all = Files.walk(program)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(program.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
