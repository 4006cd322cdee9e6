package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Pattern BROKEN = Pattern.compile("broken\\[\"([^\"]+)\"]");

    @Test
    void rulesAreThoseOfTheOutsideChecker() throws IOException {
        Matcher matcher = BROKEN.matcher(Files.readString(Python.tool(OutsideChecker.PROGRAM)));
        Set<String> outside = new TreeSet<>();
        while (matcher.find()) {
            outside.add(matcher.group(1));
        }

        assertThat(Stream.of(Rule.values()).map(Rule::text).toList()).containsExactlyInAnyOrderElementsOf(outside);
    }
}
