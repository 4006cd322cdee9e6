package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.report.PaceChart.Pace;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PaceChartTest {
    private static Document chart() throws Exception {
        String svg = PaceChart.svg(
                LocalDate.of(2019, 4, 1),
                List.of(new Pace("first-come", List.of(0.0, 5.0, 10.0)), new Pace("even", List.of(5.0, 5.0, 5.0))));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> all(String element, String attribute) throws Exception {
        NodeList nodes = chart().getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> attribute.isEmpty()
                        ? nodes.item(i).getTextContent()
                        : nodes.item(i).getAttributes().getNamedItem(attribute).getNodeValue())
                .toList();
    }

    /** From 52 to 748 pixels there are three weeks; 10 handovers are at 34, none at 270. */
    @Test
    void eachWeekIsAStepOfALine() throws Exception {
        assertThat(all("path", "d"))
                .containsExactly(
                        "M52 270H284V152H516V34H748", "M52 12H80", "M52 152H284V152H516V152H748", "M192 12H220");
    }

    @Test
    void itIsADocumentOfItsOwnWithNamesAndDates() throws Exception {
        assertThat(chart().getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(all("style", "")).hasSize(1);
        assertThat(all("text", "")).contains("first-come", "even", "0", "10", "2019-04-01", "2019-04-15");
    }
}
