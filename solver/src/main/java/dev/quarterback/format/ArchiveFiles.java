package dev.quarterback.format;

import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackedEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a ZIP archive that lie beside its CSV files, all of them in one folder, wherever that is.
 *
 * <p>Nothing is written to disk. What systems leave in archives, such as {@code __MACOSX/._orders.csv}, is passed over.
 */
final class ArchiveFiles implements TableFiles {
    /** Files of an archive that are looked at; a problem has eleven tables. */
    private static final int MOST = 10_000;

    /** The part that every book has; other archives do not. */
    private static final String OF_BOOKS = "[Content_Types].xml";

    private final ZipFile zip;
    private final UnpackLimit limit;
    private final TableErrors errors;
    private final Map<String, Map<String, ZipEntry>> folders = new LinkedHashMap<>();
    private String folder = "";

    private ArchiveFiles(ZipFile zip, UnpackLimit limit, TableErrors errors) {
        this.zip = zip;
        this.limit = limit;
        this.errors = errors;
    }

    /**
     * Looks through an archive.
     *
     * @param limit what its files may unpack to
     * @throws InvalidInputException if it is not to be told which files are meant
     */
    static ArchiveFiles of(ZipFile zip, UnpackLimit limit, TableErrors errors) throws InvalidInputException {
        ArchiveFiles files = new ArchiveFiles(zip, limit, errors);
        if (zip.size() > MOST) {
            errors.addFile("", "more than " + MOST + " files", "pack the CSV files alone");
        } else if (zip.getEntry(OF_BOOKS) != null) {
            errors.addFile("", "this is a book, no archive of CSV files", "read it as a book (.xlsx)");
        } else {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                files.add(entries.nextElement());
            }
            files.choose();
        }
        errors.throwIfAny(new ErrorList());
        return files;
    }

    private void add(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/'); // As some programs of Windows write it.
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || parts.contains("..")) {
            errors.addFile(Shown.text(path), "leads out of the archive", "pack the folder anew, by a usual program");
            return;
        }
        if (parts.isEmpty() || path.endsWith("/") || parts.stream().anyMatch(Leftovers::isOne)) {
            return;
        }
        String name = parts.get(parts.size() - 1);
        String outer = String.join("/", parts.subList(0, parts.size() - 1));
        if (folders.computeIfAbsent(outer, one -> new LinkedHashMap<>()).putIfAbsent(name, entry) != null) {
            errors.addFile(Shown.text(path), "is in the archive twice", "keep one of them");
        }
    }

    private void choose() {
        TreeSet<String> found = new TreeSet<>();
        folders.forEach((name, files) -> {
            if (files.keySet().stream().anyMatch(ArchiveFiles::isTable)) {
                found.add(name);
            }
        });
        if (found.size() > 1) {
            errors.addFile("", "CSV files are in several folders: " + shown(found), "pack those of one problem");
        } else if (!found.isEmpty()) {
            folder = found.first();
        }
    }

    private static String shown(NavigableSet<String> folders) {
        return String.join(
                ", ",
                folders.stream()
                        .limit(5)
                        .map(name -> name.isEmpty() ? "the outermost" : Shown.text(name))
                        .toList());
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.csv(\\.gz)?");
    }

    @Override
    public List<String> names() {
        return List.copyOf(own().keySet());
    }

    private Map<String, ZipEntry> own() {
        return folders.getOrDefault(folder, Map.of());
    }

    @Override
    public boolean isFolder(String name) {
        return false; // Folders beside the tables are no tables.
    }

    @Override
    public InputStream open(String name) throws IOException {
        return open(name, limit);
    }

    /** A look at a file takes nothing of what may be unpacked of the archive, but may be no longer. */
    @Override
    public boolean isSurelyUtf8(String name) throws IOException {
        return FileEncoding.of(() -> open(name, limit.anew())).isSurelyUtf8();
    }

    private InputStream open(String name, UnpackLimit unpacked) throws IOException {
        ZipEntry entry = own().get(name);
        if (entry == null) {
            throw new ZipException("no entry " + name);
        }
        return new ArchivedTable(UnpackedEntry.open(zip, entry, unpacked));
    }
}
