import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Says at the end of a build which tests were left out, and why: {@code java tools/TestsLeftOut.java FOLDER...}, the folders
 * being those of Surefire's reports.
 */
final class TestsLeftOut {
    private static final String ASSUMPTION = "Assumption failed: ";

    private int run;

    /** The number of tests left out, by class and reason. */
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private TestsLeftOut() {}

    public static void main(String[] folders) throws IOException, ParserConfigurationException, SAXException {
        TestsLeftOut tests = new TestsLeftOut();
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (String folder : folders) {
            for (Path report : reports(Path.of(folder))) {
                NodeList cases = reader.parse(report.toFile()).getElementsByTagName("testcase");
                for (int i = 0; i < cases.getLength(); i++) {
                    tests.count((Element) cases.item(i));
                }
            }
        }
        tests.lines().forEach(System.out::println);
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private void count(Element test) {
        NodeList skipped = test.getElementsByTagName("skipped");
        if (skipped.getLength() == 0) {
            run++;
        } else {
            String name = test.getAttribute("classname").replaceAll(".*\\.", "");
            leftOut.merge(name + ": " + reason((Element) skipped.item(0)), 1, Integer::sum);
        }
    }

    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message").strip();
        return message.startsWith(ASSUMPTION) ? message.substring(ASSUMPTION.length()) : message;
    }

    private List<String> lines() {
        int number = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        List<String> lines = new ArrayList<>();
        if (number == 0) {
            lines.add(String.format(Locale.ROOT, "All %,d tests were run.", run));
        } else {
            lines.add(String.format(Locale.ROOT, "%,d tests were run; left out:", run));
            leftOut.forEach((test, count) -> lines.add("  " + test + (count == 1 ? "" : " (" + count + " tests)")));
        }
        return lines;
    }
}
