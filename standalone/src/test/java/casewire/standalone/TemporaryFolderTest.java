package casewire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
  @Test
  void it_is_gone_with_all_that_is_in_it_when_it_is_closed() throws IOException {
    Path path;
    try (TemporaryFolder folder = TemporaryFolder.create("casewire-test")) {
      path = folder.path();
      Files.writeString(Files.createDirectories(path.resolve("store/0_0")).resolve("LOCK"), "");
      assertThat(path).isNotEmptyDirectory();
    }
    assertThat(path).doesNotExist();
  }
}
