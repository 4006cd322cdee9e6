package dev.quarterback.bound.linear;

import com.google.ortools.Loader;
import dev.quarterback.file.WorkFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The native library for linear programs.
 *
 * <p>OR-Tools' own loader unpacks 69 MB into the temporary folder, which stay there when the process is killed. On Linux they
 * are unpacked here instead, and removed once they are loaded: the system keeps what is in use.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
public final class LinearLibrary {
    private static final String NAME = "jniortools";

    /** In the jar of the libraries. */
    private static final String FOLDER = "ortools-linux-x86-64/";

    private static boolean loaded;

    private LinearLibrary() {}

    /**
     * Loads it, once for all.
     *
     * @throws LinkageError when it cannot be loaded: there is none for the platform, it cannot be unpacked or misses a part
     */
    public static synchronized void load() {
        if (!loaded && !isInstalled()) {
            try {
                unpackAndLoad();
            } catch (IOException | RuntimeException e) { // OR-Tools' loader ends in a null pointer where there is none.
                throw (LinkageError) new UnsatisfiedLinkError("no library for linear programs").initCause(e);
            }
        }
        loaded = true;
    }

    /** Whether this machine has it where Java looks for libraries. */
    private static boolean isInstalled() {
        try {
            System.loadLibrary(NAME);
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    private static void unpackAndLoad() throws IOException {
        ClassLoader loader = LinearLibrary.class.getClassLoader();
        URL packed = isLinux() ? loader.getResource(FOLDER) : null;
        // Java looks for native methods among the libraries of their class's own loader.
        if (packed != null
                && loader.equals(Loader.class.getClassLoader())
                && packed.openConnection() instanceof JarURLConnection jar) {
            unpackAndLoad(jar);
        } else {
            Loader.loadNativeLibraries();
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux")
                && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }

    private static void unpackAndLoad(JarURLConnection jar) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Unpacking unpacking = new Unpacking();
                WorkFolder folder = WorkFolder.open(temporary, "quarterback-")) {
            unpack(jar, folder, unpacking);
            System.load(folder.path().resolve(System.mapLibraryName(NAME)).toString());
        }
    }

    private static void unpack(JarURLConnection jar, WorkFolder folder, Unpacking unpacking) throws IOException {
        jar.setUseCaches(false); // Otherwise closing it would take it from the class loader, too.
        try (JarFile file = jar.getJarFile()) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    Path library = folder.newFile(entry.getName().substring(FOLDER.length()));
                    try (InputStream in = file.getInputStream(entry);
                            OutputStream out = Files.newOutputStream(library)) {
                        unpacking.copy(in, out);
                    }
                }
            }
        }
    }
}
