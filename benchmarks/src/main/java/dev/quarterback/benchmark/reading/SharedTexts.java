package dev.quarterback.benchmark.reading;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes a book whose cells refer to shared texts, as Excel writes them, of one whose cells have their own. */
public final class SharedTexts {
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final Pattern OWN = Pattern.compile("t=\"inlineStr\"><is><t[^>]*>(.*?)</t></is>$", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<si>.*?</si>", Pattern.DOTALL);

    private final Map<String, Integer> items = new LinkedHashMap<>();

    private SharedTexts() {}

    /** Writes the book anew. */
    public static void write(Path book, Path target) throws IOException {
        try (ZipFile in = new ZipFile(book.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            new SharedTexts().write(in, out);
        }
    }

    private void write(ZipFile in, ZipOutputStream out) throws IOException {
        ZipEntry shared = in.getEntry(SHARED);
        String all = new String(in.getInputStream(shared).readAllBytes(), StandardCharsets.UTF_8);
        Matcher known = ITEM.matcher(all);
        while (known.find()) {
            items.put(known.group(), items.size());
        }
        for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
            if (entry.getName().startsWith("xl/worksheets/sheet")) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copySheet(in, entry, out);
            } else if (!entry.getName().equals(SHARED)) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
        }
        out.putNextEntry(new ZipEntry(SHARED));
        Writer writer = writer(out);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String item : items.keySet()) {
            writer.write(item);
        }
        writer.write("</sst>");
        writer.flush();
    }

    private void copySheet(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        Writer writer = writer(out);
        try (Scanner cells = new Scanner(
                        new BufferedReader(new InputStreamReader(in.getInputStream(entry), StandardCharsets.UTF_8)))
                .useDelimiter("</c>")) {
            String cell = cells.next();
            while (cells.hasNext()) {
                writer.write(shared(cell));
                writer.write("</c>");
                cell = cells.next();
            }
            writer.write(cell);
        }
        writer.flush();
    }

    private static Writer writer(ZipOutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A cell, with all that stands before it, which refers to its text. */
    private String shared(String cell) {
        Matcher own = OWN.matcher(cell);
        if (!own.find()) {
            return cell;
        }
        String item = "<si><t xml:space=\"preserve\">" + own.group(1) + "</t></si>";
        Integer number = items.computeIfAbsent(item, one -> items.size());
        return cell.substring(0, own.start()) + "t=\"s\"><v>" + number + "</v>";
    }
}
