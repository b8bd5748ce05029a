package casewire.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/casewire/enrich");

  @Test
  void every_file_of_names_words_and_facts_counts_for_the_version() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> present =
          files
              .filter(Files::isRegularFile)
              .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.startsWith("entity/") || name.startsWith("cases/"))
              .toList();
      assertThat(Versions.FILES)
          .as("Versions.FILES lists what lies in %s", RESOURCES)
          .containsExactlyInAnyOrderElementsOf(present);
    }
  }

  @Test
  void the_version_is_the_same_each_time() {
    assertThat(Versions.current()).isEqualTo(Versions.current());
    assertThat(Versions.current().gazetteers()).hasSize(12);
  }
}
