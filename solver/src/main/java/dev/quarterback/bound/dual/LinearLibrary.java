package dev.quarterback.bound.dual;

import com.google.ortools.Loader;

/** The native library for linear programs. */
public final class LinearLibrary {
    private LinearLibrary() {}

    /**
     * Loads it; the loader ends in a null pointer where there is none for the platform, and in other exceptions where it
     * cannot be unpacked or misses a part.
     *
     * @throws LinkageError when it cannot be loaded
     */
    public static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException e) {
            throw (LinkageError) new UnsatisfiedLinkError("no library for linear programs").initCause(e);
        }
    }
}
