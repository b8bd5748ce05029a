package casewire.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads what fuzzing has kept: inputs that once broke a promise, and a way into each reader. */
class FuzzCorpusTest {
  @ParameterizedTest
  @EnumSource
  void every_kept_input_is_read(FuzzTarget target) throws IOException {
    try (Stream<Path> files = Files.list(target.corpus())) {
      List<Path> kept = files.sorted().toList();
      assertThat(kept).isNotEmpty();
      for (Path file : kept) {
        byte[] bytes = Files.readAllBytes(file);
        assertThatCode(() -> target.read(bytes)).as(file.toString()).doesNotThrowAnyException();
      }
    }
  }
}
