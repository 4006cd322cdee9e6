package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The help that the launcher shows before the service is built; {@code -Dhelp.write=true} writes it anew. */
class HelpTextTest {
    private static final Path FOLDER = Path.of("src/main/help");

    @Test
    void theLauncherShowsTheHelpOfTheCommandsThemselves() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        CommandLine service = Service.commandLine();
        service.getSubcommands().forEach((name, command) -> {
            texts.put(name, command.getUsageMessage());
            command.getSubcommands().forEach((sub, own) -> texts.put(name + "-" + sub, own.getUsageMessage()));
        });

        assertThat(texts).containsOnlyKeys("serve", "keys", "keys-add", "keys-list", "keys-revoke");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = FOLDER.resolve(text.getKey() + ".txt");
            if (Boolean.getBoolean("help.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text.getValue());
            }
            assertThat(file).hasContent(text.getValue());
        }
    }
}
