package dev.quarterback.format;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Opens JSON: insists on UTF-8, and sets the limits that keep a hostile input from filling memory. */
final class Opened {

    /** Levels of objects and lists; the format itself needs five. */
    static final int DEEPEST = 100;

    /** Digits of a number; every number that the format allows needs fewer. */
    static final int LONGEST_NUMBER = 1_000;

    /** Characters of a text. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            // Read as tokens, so that they are reported with their place like any other wrong value.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private Opened() {}

    /** A parser of JSON, or of gzipped JSON; the stream stays open. */
    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(
                ObjectReadContext.empty(), new Utf8Input(new InputStart(in, InputStart.Mark.REFUSED)));
    }
}
