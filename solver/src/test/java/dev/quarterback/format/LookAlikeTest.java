package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`SEA `            | SEA  | it has no U+0020 SPACE at the end",
                "` SEA`            | SEA  | it has no U+0020 SPACE at the start",
                "SEA               | `SEA ` | it has U+0020 SPACE at the end",
                "`SEA\u00A0`       | SEA  | it has no U+00A0 NO-BREAK SPACE at the end",
                "S\u200BEA         | SEA  | it has no U+200B ZERO WIDTH SPACE as character 2",
                "\uFEFFSEA         | SEA  | it has no U+FEFF ZERO WIDTH NO-BREAK SPACE at the start",
                "LA\u00A0X         | LA X | it has U+0020 SPACE as character 3, not U+00A0 NO-BREAK SPACE",
                "S\u0415A          | SEA  | it has U+0045 LATIN CAPITAL LETTER E as character 2, not U+0415 CYRILLIC"
                        + " CAPITAL LETTER IE",
                "SE\u0391          | SEA  | it has U+0041 LATIN CAPITAL LETTER A at the end, not U+0391 GREEK CAPITAL"
                        + " LETTER ALPHA",
                "PE\u0301R         | P\u00C9R | it has U+00C9 LATIN CAPITAL LETTER E WITH ACUTE as character 2, not"
                        + " U+0045 LATIN CAPITAL LETTER E and U+0301 COMBINING ACUTE ACCENT",
                "L\u2019EST        | L'EST | it has U+0027 APOSTROPHE as character 2, not U+2019 RIGHT SINGLE QUOTATION"
                        + " MARK",
                "A\u2013B          | A-B  | it has U+002D HYPHEN-MINUS as character 2, not U+2013 EN DASH",
                "\uFF33EA          | SEA  | it has U+0053 LATIN CAPITAL LETTER S at the start, not U+FF33 FULLWIDTH"
                        + " LATIN CAPITAL LETTER S"
            })
    void aSuggestionThatLooksTheSameSaysHowItDiffers(String found, String there, String difference) {
        assertThat(Nearest.question(found, List.of("X", there)))
                .isEqualTo("did you mean " + Shown.text(there) + "? It looks the same, but " + difference);
    }

    @Test
    void whatLooksTheSameIsSuggestedHoweverManyCharactersDiffer() {
        String apart = "E\u0301VE\u0301NEMENT A\u0300 L'E\u0301TE\u0301";
        String joined = "\u00C9V\u00C9NEMENT \u00C0 L'\u00C9T\u00C9";

        assertThat(Nearest.to(apart, List.of("ETE", joined))).hasValue(joined);
        assertThat(Nearest.to("SEA ", List.of("SEAB", "SEA"))).hasValue("SEA");
    }

    @Test
    void whatIsSeenToDifferNeedsNoExplanation() {
        assertThat(Nearest.question("SEA9", List.of("SEA"))).isEqualTo("did you mean \"SEA\"?");
        assertThat(Nearest.question("sea", List.of("SEA"))).isEqualTo("did you mean \"SEA\"?");
        assertThat(LookAlike.are("SEA", "SEA")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SEA", "5YJ 3E1-ea'0", "P\u00C9R", "\u0415\u00A0x", "a\tb\u007F", "Stra\u00DFe", "\u0130"})
    void theHashIsThatOfTheKey(String text) {
        assertThat(LookAlike.hashOfKey(text)).isEqualTo(LookAlike.hashOfKey(LookAlike.key(text)));
    }
}
