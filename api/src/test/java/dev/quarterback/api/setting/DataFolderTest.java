package dev.quarterback.api.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the data is, as {@code --data}, {@code HOME} and the system say. */
class DataFolderTest {
    @ParameterizedTest
    @CsvSource({
        "~/.quarterback, /tmp/somebody, /home/jo, /tmp/somebody/.quarterback",
        "~/.quarterback,              , /home/jo, /home/jo/.quarterback",
        "~/.quarterback, ''           , /home/jo, /home/jo/.quarterback",
        "~/.quarterback, here         , /home/jo, /home/jo/.quarterback",
        "~/.quarterback, /tmp/somebody, ?       , /tmp/somebody/.quarterback",
        "~             , /tmp/somebody, /home/jo, /tmp/somebody",
        "~data         , /tmp/somebody, /home/jo, ~data",
        "data/~        , /tmp/somebody, /home/jo, data/~",
        "/srv/data     ,              , ?       , /srv/data",
    })
    void tildeIsWhereTheVariableHomeSays(Path given, @Nullable String variable, String known, Path folder) {
        assertThat(DataFolder.inHome(given, variable, known)).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", ""})
    void withoutAHomeTheFolderIsToBeGiven(String known) {
        assertThatThrownBy(() -> DataFolder.inHome(Path.of("~/.quarterback"), null, known))
                .hasMessage("--data: this user has no home folder; choose a folder");
    }
}
