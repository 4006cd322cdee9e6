package dev.quarterback.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A report as a strict parser reads it, which fails on whatever is not escaped or not closed. */
final class ParsedReport {
    private final Document document;

    ParsedReport(String html) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** The elements of a name, in turn. */
    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name)).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    /** The cells of the body of the table with a caption, row by row. */
    List<List<String>> table(String caption) {
        Element table = all("table").stream()
                .filter(each ->
                        text(each.getElementsByTagName("caption").item(0)).equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
        Element body = (Element) table.getElementsByTagName("tbody").item(0);
        return elements(body.getElementsByTagName("tr"))
                .map(ParsedReport::cells)
                .toList();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element) {
                cells.add(text(cell));
            }
        }
        return cells;
    }

    /** The figures at a glance, as {@code name: figure}. */
    List<String> cards() {
        return all("dl").stream()
                .filter(list -> list.getAttribute("class").equals("cards"))
                .flatMap(list -> elements(list.getElementsByTagName("div")))
                .map(card -> text(card.getElementsByTagName("dt").item(0)) + ": "
                        + text(card.getElementsByTagName("dd").item(0)))
                .toList();
    }

    /** All that it says. */
    String text() {
        return text(document.getDocumentElement());
    }

    static String text(Node node) {
        return node.getTextContent().strip();
    }
}
