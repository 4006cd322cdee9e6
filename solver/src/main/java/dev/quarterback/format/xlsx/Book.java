package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX book that is read (ECMA-376, both dialects): its sheets, whose rows are streamed.
 *
 * <p>Shared texts and styles are in memory, within limits; nothing else is.
 */
public final class Book implements Closeable {
    /** Bytes of the parts that list sheets, styles and the like. */
    private static final long SMALL_PART = 16L << 20;

    /** Bytes of all shared texts, which are kept. */
    private static final long SHARED_TEXTS = 192L << 20;

    private static final String MAIN = "xl/workbook.xml";

    private final BookParts parts;
    private final List<BookSheet> sheets = new ArrayList<>();
    private final NumberCells numbers;
    private final SharedTexts texts;

    private Book(BookParts parts) throws IOException {
        this.parts = parts;
        String main = main();
        Map<String, String> targets = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        readRelations(main, targets, byType);
        numbers = new NumberCells(readSheets(main, targets));
        readStyles(byType.get("styles"));
        texts = readTexts(byType.get("sharedStrings"));
    }

    /**
     * Opens a book.
     *
     * @throws BadBookException if it is none, or one that is damaged or made to do harm
     * @throws IOException if it cannot be read
     */
    public static Book open(Path file) throws IOException {
        return open(file, UnpackLimit.none());
    }

    /**
     * Opens a book that may unpack to so much, all that is read of it together.
     *
     * @throws BadBookException if it is none, or one that is damaged or made to do harm
     * @throws UnpackLimitException if it unpacks to more, now or later
     * @throws IOException if it cannot be read
     */
    public static Book open(Path file, UnpackLimit limit) throws IOException {
        BookParts parts = new BookParts(file, limit);
        try {
            return new Book(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** What is unpacked of it at most, which counts on. */
    public UnpackLimit limit() {
        return parts.limit();
    }

    /** Its sheets of cells, in their order. */
    public List<BookSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The rows of a sheet, from its beginning. */
    public SheetRows rows(BookSheet sheet) throws IOException {
        return new SheetRows(parts.sheet(sheet.part()), sheet.name(), numbers, texts);
    }

    /** The part that lists the sheets. */
    private String main() throws IOException {
        XmlPart part = parts.find("_rels/.rels", SMALL_PART).orElse(null);
        if (part == null) {
            return MAIN;
        }
        try (part) {
            while (part.next()) {
                String type = part.isStart("Relationship") ? part.attribute("Type") : null;
                String target = part.isStart("Relationship") ? part.attribute("Target") : null;
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    return inside("", target);
                }
            }
        }
        return MAIN;
    }

    private void readRelations(String main, Map<String, String> targets, Map<String, String> byType)
            throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        try (XmlPart part = parts.open(name, SMALL_PART)) {
            while (part.next()) {
                String id = part.isStart("Relationship") ? part.attribute("Id") : null;
                String type = part.isStart("Relationship") ? part.attribute("Type") : null;
                String target = part.isStart("Relationship") ? part.attribute("Target") : null;
                if (id != null && type != null && target != null && !"External".equals(part.attribute("TargetMode"))) {
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    byType.putIfAbsent(kind, inside(folder, target));
                    if (kind.equals("worksheet")) {
                        targets.put(id, inside(folder, target));
                    }
                }
            }
        }
    }

    private static String inside(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** Takes the sheets of cells, not those of charts; whether days are counted from 1904. */
    private boolean readSheets(String main, Map<String, String> targets) throws IOException {
        boolean from1904 = false;
        try (XmlPart part = parts.open(main, SMALL_PART)) {
            while (part.next()) {
                if (part.isStart("workbookPr")) {
                    String value = part.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (part.isStart("sheet")) {
                    String target = targets.get(Objects.requireNonNullElse(part.attribute("id"), ""));
                    String name = part.attribute("name");
                    if (target != null && name != null) {
                        sheets.add(new BookSheet(EscapedText.read(name), target));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw BadBookException.damaged("the book has no sheets");
        }
        return from1904;
    }

    private void readStyles(@Nullable String name) throws IOException {
        XmlPart part = name == null ? null : parts.find(name, SMALL_PART).orElse(null);
        if (part == null) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        boolean isOfCells = false;
        try (part) {
            while (part.next()) {
                if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                    isOfCells = part.isStart("cellXfs");
                } else if (part.isStart("numFmt")) {
                    codes.put(
                            Objects.requireNonNullElse(part.attribute("numFmtId"), ""),
                            Objects.requireNonNullElse(part.attribute("formatCode"), ""));
                } else if (isOfCells && part.isStart("xf")) {
                    String format = Objects.requireNonNullElse(part.attribute("numFmtId"), "0");
                    numbers.addStyle(SheetRows.whole(format, 0), codes.get(format));
                }
            }
        }
    }

    private SharedTexts readTexts(@Nullable String name) throws IOException {
        XmlPart part = name == null ? null : parts.find(name, SHARED_TEXTS).orElse(null);
        return part == null ? new SharedTexts() : SharedTexts.read(part);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
