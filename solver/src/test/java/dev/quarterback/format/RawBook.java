package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sound problem as a book, spelt out as spreadsheets do it, of which tests replace sheets, cells or whole parts. */
final class RawBook {
    /** A cell of the style that shows numbers as days. */
    static final String DAY = "day:";

    /** A cell whose XML is given, without its place: {@code <c t="e"><v>#N/A</v></c>}. */
    static final String XML = "<c";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Path file;
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String properties = "";
    private String formats = "";

    RawBook(Path folder) {
        file = folder.resolve("book.xlsx");
        sheet("settings", "key,value", "name,week", "firstDay,day:43640", "lastDay,day:43646");
        sheet("models", "id,weightKg", "M3,1645");
        sheet("yards", "id,lat,lon", "FRE,37.5,-121.9");
        sheet("centers", "id,lat,lon,regular", "SEA,47.6,-122.3,40", "POR,45.5,-122.7,20");
        sheet("carriers", "id,yard,positions,payloadKg", "C1,FRE,9,17500");
        sheet("orders", "id,model,location,centers,readyDay,priority", "O1,M3,FRE,SEA POR,day:43640,1");
    }

    /** Sets a sheet; cells are separated by commas, those that look like numbers are such. */
    RawBook sheet(String name, String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(new ArrayList<>(List.of(row.split(",", -1))));
        }
        sheets.put(name, cells);
        return this;
    }

    RawBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** Sets a cell, e.g. {@code F2} of {@code orders}. */
    RawBook cell(String sheet, String place, String value) {
        int row = Integer.parseInt(place.replaceAll("[A-Z]", "")) - 1;
        List<List<String>> rows = Objects.requireNonNull(sheets.get(sheet), sheet);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        while (rows.get(row).size() <= SheetRows.column(place)) {
            rows.get(row).add("");
        }
        rows.get(row).set(SheetRows.column(place), value);
        return this;
    }

    /** Sets what a sheet says of its columns. */
    RawBook columns(String sheet, String xml) {
        columns.put(sheet, xml);
        return this;
    }

    /** Counts days from 1904. */
    RawBook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds styles of cells with number formats; the first is 2. */
    RawBook formats(String... codes) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            xml.append("<numFmt numFmtId=\"")
                    .append(200 + i)
                    .append("\" formatCode=\"")
                    .append(codes[i])
                    .append("\"/>");
        }
        formats = xml.toString();
        return this;
    }

    /** Replaces or adds a part of the archive. */
    RawBook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Path write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, String> all = new LinkedHashMap<>(usual());
            all.putAll(parts);
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private Map<String, String> usual() {
        Map<String, String> all = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            relations.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
            all.put("xl/worksheets/sheet" + number + ".xml", xml(sheet.getKey(), sheet.getValue()));
        }
        relations
                .append(relation("s", "styles", "styles.xml"))
                .append(relation("t", "sharedStrings", "sharedStrings.xml"));
        all.put(
                "_rels/.rels",
                HEAD + "<Relationships>" + relation("r", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        all.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + list + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships>" + relations + "</Relationships>");
        all.put(
                "xl/styles.xml",
                HEAD + "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/>"
                        + formats.replaceAll("<numFmt numFmtId=\"(\\d+)\"[^>]*>", "<xf numFmtId=\"$1\"/>")
                        + "</cellXfs></styleSheet>");
        all.put("xl/sharedStrings.xml", HEAD + "<sst><si><t>shared</t></si></sst>");
        return all;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target);
    }

    private String xml(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet>" + columns.getOrDefault(name, "") + "<sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                xml.append(cell(
                        SheetRows.columnName(column) + (row + 1), rows.get(row).get(column)));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String place, String value) {
        String at = "<c r=\"" + place + "\"";
        if (value.startsWith(XML)) {
            return at + value.substring(XML.length());
        } else if (value.startsWith(DAY)) {
            return at + " s=\"1\"><v>" + value.substring(DAY.length()) + "</v></c>";
        } else if (value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return at + "><v>" + value + "</v></c>";
        }
        String text = value.replace("&", "&amp;").replace("<", "&lt;");
        return value.isEmpty() ? "" : at + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Problem read() throws IOException {
        return BookProblemReader.read(write());
    }

    /** The warnings of a problem that is read. */
    List<String> warnings() throws IOException {
        List<String> warnings = new ArrayList<>();
        BookProblemReader.read(write(), warning -> warnings.add(warning.toString()));
        return warnings;
    }

    /** The errors of a problem that is refused. */
    List<String> errors() {
        return catchThrowableOfType(InvalidInputException.class, this::read).lines();
    }

    /** The errors of a file that is refused. */
    static List<String> errorsOf(Path file) {
        return catchThrowableOfType(InvalidInputException.class, () -> BookProblemReader.read(file))
                .lines();
    }

    static boolean isReadOrRefused(Path file) throws IOException {
        try {
            BookProblemReader.read(file);
            return true;
        } catch (InvalidInputException e) {
            return !e.errors().isEmpty();
        }
    }
}
